package org.lectern.desktop.live;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.Executor;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import org.lectern.desktop.job.Errands;
import org.lectern.desktop.job.Jobs;
import org.lectern.desktop.job.Notice;
import org.lectern.desktop.job.Notices;
import org.lectern.desktop.job.Outcome;
import org.lectern.desktop.job.Saying;
import org.lectern.library.Library;
import org.lectern.library.LiveExports;
import org.lectern.library.live.LiveFile;
import org.lectern.library.live.Taken;
import org.lectern.library.live.Theirs;
import org.lectern.library.live.ThreeWay;

/// The files that are kept up to date. Changes that come close together are written once.
public final class LiveViewModel {

    private final LiveExports live;
    private final Jobs jobs;
    private final Errands errands;
    private final Notices notices;
    private final Executor pause;
    private final boolean writable;
    private final ReadOnlyObjectWrapper<List<LiveFile>> files = new ReadOnlyObjectWrapper<>(List.of());
    private final ReadOnlyObjectWrapper<Optional<ThreeWay>> view = new ReadOnlyObjectWrapper<>(Optional.empty());
    private boolean due;
    private boolean running;

    /// @param pause runs a task a moment later
    public LiveViewModel(Library library, Jobs jobs, Errands errands, Notices notices, Executor pause) {
        this.live = library.live();
        this.jobs = jobs;
        this.errands = errands;
        this.notices = notices;
        this.pause = pause;
        writable = library.isWritable();
    }

    public boolean isWritable() {
        return writable;
    }

    public ReadOnlyObjectProperty<List<LiveFile>> filesProperty() {
        return files.getReadOnlyProperty();
    }

    /// The file that is compared, if one is.
    public ReadOnlyObjectProperty<Optional<ThreeWay>> viewProperty() {
        return view.getReadOnlyProperty();
    }

    /// The library has changed, or was opened: what is behind is written in a moment.
    public void again() {
        if (due) return;
        due = true;
        pause.execute(() -> jobs.later(this::start));
    }

    /// Compares a file that another hand has edited.
    public void look(Path file) {
        jobs.ask(progress -> live.compare(file, progress), outcome -> {
            switch (outcome) {
                case Outcome.Done<ThreeWay>(var seen) -> view.set(Optional.of(seen));
                case Outcome.Failed<ThreeWay>(var cause) -> notices.failed(cause);
                case Outcome.Cancelled<ThreeWay>() -> {} // nobody looks any more
            }
        });
    }

    public void leave() {
        view.set(Optional.empty());
    }

    /// Whether entries of the file that is compared can be taken in one by one.
    public boolean canTakeIn() {
        return writable
                && view.get()
                        .filter(seen -> Theirs.canTakeIn(seen.binding().format()))
                        .isPresent();
    }

    /// Takes the named entries into the library, and writes the file then.
    public void takeIn(Set<String> names) {
        view.get().ifPresent(seen -> {
            var wanted = seen.differences().stream()
                    .filter(each -> names.contains(each.name()))
                    .toList();
            errands.start(
                    Saying.of("errand.live"),
                    progress -> {
                        var taken = live.takeTheirs(seen, wanted, progress);
                        live.writeOurs(seen, progress);
                        return taken;
                    },
                    this::tell);
        });
    }

    /// Writes what the library says, over what stands there or where nothing stands.
    public void writeOurs() {
        view.get()
                .ifPresent(seen -> errands.start(
                        Saying.of("errand.live"), progress -> live.writeOurs(seen, progress), this::written));
    }

    /// Lets a file be as it is.
    public void letGo(Path file) {
        errands.start(Saying.of("errand.live"), progress -> live.letGo(file), gone -> {
            leave();
            list();
        });
    }

    private void tell(Taken taken) {
        notices.tell(Notice.told(
                Saying.of("live.taken", taken.corrected(), taken.added()),
                Saying.of("live.left-out", taken.leftOut().size())));
        leave();
        list();
    }

    private void written(LiveFile file) {
        if (file.state() == LiveFile.State.EDITED) {
            notices.tell(Notice.told(
                    Saying.of("live.edited-again", file.binding().file().toString())));
            look(file.binding().file());
        } else leave();
        list();
    }

    private void start() {
        due = false;
        if (running) {
            again();
            return;
        }
        running = true;
        jobs.ask(progress -> writable ? live.bringUpToDate(progress) : live.list(), this::took);
    }

    private void list() {
        jobs.ask(progress -> live.list(), this::took);
    }

    private void took(Outcome<List<LiveFile>> outcome) {
        running = false;
        switch (outcome) {
            case Outcome.Done<List<LiveFile>>(var now) -> files.set(now);
            case Outcome.Failed<List<LiveFile>>(var cause) -> notices.failed(cause);
            case Outcome.Cancelled<List<LiveFile>>() -> {} // the window closes
        }
    }
}
