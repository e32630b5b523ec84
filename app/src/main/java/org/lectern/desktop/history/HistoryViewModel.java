package org.lectern.desktop.history;

import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import org.lectern.change.Revision;
import org.lectern.desktop.job.Errands;
import org.lectern.desktop.job.Jobs;
import org.lectern.desktop.job.Notice;
import org.lectern.desktop.job.Notices;
import org.lectern.desktop.job.Outcome;
import org.lectern.desktop.job.Saying;
import org.lectern.library.History;
import org.lectern.library.Library;
import org.lectern.library.result.Entry;
import org.lectern.library.result.Undone;
import org.lectern.paper.PaperId;

/// What undo and redo would do now, and doing it.
public final class HistoryViewModel {

    /// The steps that stand next.
    public record Next(Optional<Entry> undo, Optional<Entry> redo) {
        static final Next NONE = new Next(Optional.empty(), Optional.empty());
    }

    private final History history;
    private final boolean writable;
    private final Jobs jobs;
    private final Errands errands;
    private final Notices notices;
    private final Consumer<List<PaperId>> showKept;
    private final ReadOnlyObjectWrapper<Next> next = new ReadOnlyObjectWrapper<>(Next.NONE);

    /// @param showKept lists the papers that a taking back left as they are
    public HistoryViewModel(
            Library library, Jobs jobs, Errands errands, Notices notices, Consumer<List<PaperId>> showKept) {
        this.history = library.history();
        this.writable = library.isWritable();
        this.jobs = jobs;
        this.errands = errands;
        this.notices = notices;
        this.showKept = showKept;
    }

    public ReadOnlyObjectProperty<Next> nextProperty() {
        return next.getReadOnlyProperty();
    }

    /// Looks anew what stands next, because the library has changed.
    public void again() {
        if (!writable) return;
        jobs.ask(progress -> new Next(history.undoable(), history.redoable()), outcome -> {
            switch (outcome) {
                case Outcome.Done<Next>(var now) -> next.set(now);
                case Outcome.Failed<Next>(var cause) -> notices.failed(cause);
                case Outcome.Cancelled<Next>() -> {}
            }
        });
    }

    public void undo() {
        if (next.get().undo().isEmpty()) return;
        errands.start(Saying.of("errand.undo"), history::undo, undone -> undone.ifPresent(this::tellKept));
    }

    public void redo() {
        if (next.get().redo().isEmpty()) return;
        errands.start(Saying.of("errand.redo"), history::redo, done -> {});
    }

    /// Takes back an edit of any age, leaving what was worked on since.
    public void takeBack(Revision revision) {
        errands.start(Saying.of("errand.undo"), progress -> history.undo(revision, progress), undone -> {
            notices.tell(
                    Notice.told(Saying.of("undone", undone.map(Undone::papers).orElse(0L))));
            undone.ifPresent(this::tellKept);
        });
    }

    private void tellKept(Undone undone) {
        if (undone.kept().isEmpty()) return;
        notices.tell(Notice.told(Saying.of("undone.kept", undone.kept().size()))
                .with(new Notice.Action(Saying.of("undone.show"), () -> showKept.accept(undone.kept()))));
    }
}
