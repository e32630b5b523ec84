package org.lectern.desktop.history;

import java.util.List;
import java.util.Optional;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import org.jspecify.annotations.Nullable;
import org.lectern.desktop.job.Errands;
import org.lectern.desktop.job.Jobs;
import org.lectern.desktop.job.Notice;
import org.lectern.desktop.job.Notices;
import org.lectern.desktop.job.Outcome;
import org.lectern.desktop.job.Saying;
import org.lectern.library.Duplicates;
import org.lectern.library.Library;
import org.lectern.paper.Absorbed;
import org.lectern.paper.PaperId;

/// The papers that were merged into the one that is read, and taking the newest of these merges apart.
public final class MergedViewModel {

    private final Duplicates duplicates;
    private final boolean writable;
    private final Jobs jobs;
    private final Errands errands;
    private final Notices notices;
    private final ReadOnlyObjectWrapper<List<Absorbed>> absorbed = new ReadOnlyObjectWrapper<>(List.of());
    private Optional<PaperId> reading = Optional.empty();
    private Jobs.@Nullable Job loading;

    public MergedViewModel(Library library, Jobs jobs, Errands errands, Notices notices) {
        this.duplicates = library.duplicates();
        this.writable = library.isWritable();
        this.jobs = jobs;
        this.errands = errands;
        this.notices = notices;
    }

    /// As they were before the merge.
    public ReadOnlyObjectProperty<List<Absorbed>> absorbedProperty() {
        return absorbed.getReadOnlyProperty();
    }

    public boolean isWritable() {
        return writable;
    }

    /// Another paper is read, or none.
    public void read(Optional<PaperId> paper) {
        if (paper.equals(reading)) return;
        reading = paper;
        again();
    }

    /// Looks anew, because the library has changed.
    public void again() {
        if (loading != null) loading.cancel();
        var paper = reading;
        loading = jobs.ask(progress -> paper.map(duplicates::absorbed).orElse(List.of()), outcome -> {
            switch (outcome) {
                case Outcome.Done<List<Absorbed>>(var found) -> absorbed.set(found);
                case Outcome.Failed<List<Absorbed>>(var cause) -> notices.failed(cause);
                case Outcome.Cancelled<List<Absorbed>>() -> {} // another paper is read
            }
        });
    }

    /// Takes the newest merge apart. What was done to the paper since stays with it.
    public void takeApart() {
        if (!writable || reading.isEmpty()) return;
        var paper = reading.get();
        errands.start(
                Saying.of("errand.unmerge"),
                progress -> duplicates.unmerge(paper),
                apart -> notices.tell(Notice.told(Saying.of(
                        "merged.apart", apart.map(each -> each.back().size()).orElse(0)))));
    }
}
