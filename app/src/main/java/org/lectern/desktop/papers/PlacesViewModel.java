package org.lectern.desktop.papers;

import java.util.ArrayList;
import java.util.LinkedHashMap;
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
import org.lectern.library.Library;
import org.lectern.library.Papers;
import org.lectern.library.Search;
import org.lectern.library.Tags;
import org.lectern.library.result.TagCount;
import org.lectern.paper.Reading.Status;
import org.lectern.query.Query;
import org.lectern.work.Progress;

/// The places of the library with how much each holds, and the one that is looked at.
public final class PlacesViewModel {

    /// How many papers there are, in all, at each place and under each tag.
    public record Counts(long all, Map<Place, Long> at, List<TagCount> tags) {
        static final Counts NONE = new Counts(0, Map.of(), List.of());

        public Counts {
            at = Map.copyOf(at);
            tags = List.copyOf(tags);
        }

        /// How many papers a place holds; 0 for one that was not counted.
        public long in(Place place) {
            return place instanceof Place.Everything ? all : at.getOrDefault(place, 0L);
        }
    }

    /// The places that are counted one by one, in the order in which they are offered.
    private static final List<Place> COUNTED = List.of(
            new Place.WithStatus(Status.TO_READ),
            new Place.WithStatus(Status.READING),
            new Place.WithStatus(Status.READ),
            new Place.Without(Query.Part.AUTHORS),
            new Place.Without(Query.Part.YEAR));

    private final Papers papers;
    private final Search search;
    private final Tags tags;
    private final Jobs jobs;
    private final Notices notices;
    private final ObjectProperty<Place> chosen = new SimpleObjectProperty<>(new Place.Everything());
    private final ReadOnlyObjectWrapper<Counts> counts = new ReadOnlyObjectWrapper<>(Counts.NONE);
    private Jobs.@Nullable Job counting;

    public PlacesViewModel(Library library, Jobs jobs, Notices notices) {
        this.papers = library.papers();
        this.search = library.search();
        this.tags = library.tags();
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
        var lately = offered().getLast();
        counting = jobs.ask(progress -> count(lately, progress), outcome -> {
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

    /// The places beside tags, in order. What was added lately ends today.
    public List<Place> offered() {
        var offered = new ArrayList<Place>();
        offered.add(new Place.Everything());
        offered.addAll(COUNTED);
        offered.add(Place.lately());
        return offered;
    }

    private Counts count(Place lately, Progress progress) {
        var at = new LinkedHashMap<Place, Long>();
        for (var place : COUNTED) at.put(place, total(place, progress));
        at.put(lately, total(lately, progress));
        return new Counts(papers.count(), at, tags.list());
    }

    private long total(Place place, Progress progress) {
        return search.rank(place.query(), 1, progress).total();
    }
}
