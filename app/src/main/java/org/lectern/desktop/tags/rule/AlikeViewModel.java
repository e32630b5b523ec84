package org.lectern.desktop.tags.rule;

import java.util.List;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import org.jspecify.annotations.Nullable;
import org.lectern.desktop.job.Errands;
import org.lectern.desktop.job.Jobs;
import org.lectern.desktop.job.Notices;
import org.lectern.desktop.job.Outcome;
import org.lectern.desktop.job.Saying;
import org.lectern.library.Library;
import org.lectern.library.Tags;
import org.lectern.suggest.NearTags;

/// Tags that look alike, to be made one or kept two.
public final class AlikeViewModel {

    private final Tags tags;
    private final boolean writable;
    private final Jobs jobs;
    private final Errands errands;
    private final Notices notices;
    private final ReadOnlyObjectWrapper<List<NearTags.Pair>> pairs = new ReadOnlyObjectWrapper<>(List.of());
    private Jobs.@Nullable Job loading;

    public AlikeViewModel(Library library, Jobs jobs, Errands errands, Notices notices) {
        this.tags = library.tags();
        this.writable = library.isWritable();
        this.jobs = jobs;
        this.errands = errands;
        this.notices = notices;
    }

    /// Those of most papers first.
    public ReadOnlyObjectProperty<List<NearTags.Pair>> pairsProperty() {
        return pairs.getReadOnlyProperty();
    }

    public boolean isWritable() {
        return writable;
    }

    /// Looks anew, because the library has changed.
    public void again() {
        if (loading != null) loading.cancel();
        loading = jobs.ask(progress -> tags.nearlyEqual(), outcome -> {
            switch (outcome) {
                case Outcome.Done<List<NearTags.Pair>>(var found) -> pairs.set(found);
                case Outcome.Failed<List<NearTags.Pair>>(var cause) -> notices.failed(cause);
                case Outcome.Cancelled<List<NearTags.Pair>>() -> {} // it is looked at anew
            }
        });
    }

    /// Makes the two one, under the name of the first.
    public void join(NearTags.Pair pair) {
        if (!writable) return;
        errands.start(
                Saying.of("errand.rename-tag"),
                progress -> tags.merge(List.of(pair.other()), pair.one()),
                revision -> {});
    }

    /// Keeps the two two; they are not proposed again.
    public void keepApart(NearTags.Pair pair) {
        if (writable) errands.start(Saying.of("errand.rename-tag"), progress -> tags.keepApart(pair), revision -> {});
    }
}
