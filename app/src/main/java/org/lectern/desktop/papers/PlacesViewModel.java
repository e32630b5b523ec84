package org.lectern.desktop.papers;

import java.util.List;
import java.util.Map;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.SimpleObjectProperty;
import org.jspecify.annotations.Nullable;
import org.lectern.desktop.job.Jobs;
import org.lectern.desktop.job.Notices;
import org.lectern.desktop.job.Outcome;
import org.lectern.library.Papers;
import org.lectern.library.Tags;
import org.lectern.library.result.TagCount;
import org.lectern.paper.Reading.Status;

/// The places of the library with how much each holds, and the one that is looked at.
public final class PlacesViewModel {

    /// How many papers there are, in all, in each state and under each tag.
    public record Counts(long all, Map<Status, Integer> byStatus, List<TagCount> tags) {
        static final Counts NONE = new Counts(0, Map.of(), List.of());

        public Counts {
            byStatus = Map.copyOf(byStatus);
            tags = List.copyOf(tags);
        }
    }

    private final Papers papers;
    private final Tags tags;
    private final Jobs jobs;
    private final Notices notices;
    private final ObjectProperty<Place> chosen = new SimpleObjectProperty<>(new Place.Everything());
    private final ReadOnlyObjectWrapper<Counts> counts = new ReadOnlyObjectWrapper<>(Counts.NONE);
    private Jobs.@Nullable Job counting;

    public PlacesViewModel(Papers papers, Tags tags, Jobs jobs, Notices notices) {
        this.papers = papers;
        this.tags = tags;
        this.jobs = jobs;
        this.notices = notices;
    }

    public ObjectProperty<Place> chosenProperty() {
        return chosen;
    }

    public ReadOnlyObjectProperty<Counts> countsProperty() {
        return counts.getReadOnlyProperty();
    }

    /// Counts anew, because the library has changed. A tag that is gone is no place to stay.
    public void again() {
        if (counting != null) counting.cancel();
        counting = jobs.ask(progress -> count(), outcome -> {
            switch (outcome) {
                case Outcome.Done<Counts>(var counted) -> take(counted);
                case Outcome.Failed<Counts>(var cause) -> notices.failed(cause);
                case Outcome.Cancelled<Counts>() -> {} // a newer count is under way
            }
        });
    }

    private void take(Counts counted) {
        counts.set(counted);
        if (chosen.get() instanceof Place.WithTag(var tag)
                && counted.tags().stream().noneMatch(each -> each.tag().isWithin(tag))) {
            chosen.set(new Place.Everything());
        }
    }

    private Counts count() {
        return new Counts(papers.count(), papers.statuses(), tags.list());
    }
}
