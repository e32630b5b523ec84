package org.lectern.desktop.search;

import java.util.List;
import java.util.Optional;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import org.jspecify.annotations.Nullable;
import org.lectern.desktop.job.Jobs;
import org.lectern.desktop.job.Notices;
import org.lectern.desktop.job.Outcome;
import org.lectern.library.Papers;
import org.lectern.library.facet.FacetCounts;
import org.lectern.paper.PaperId;
import org.lectern.paper.Reading.Status;
import org.lectern.paper.TagPath;
import org.lectern.query.Query;

/// How the papers found are spread, and narrowing the search to a part of them.
public final class FacetsViewModel {

    private static final int MOST = 6;
    private final Papers papers;
    private final SearchViewModel search;
    private final Jobs jobs;
    private final Notices notices;
    private final ReadOnlyObjectWrapper<FacetCounts> counts = new ReadOnlyObjectWrapper<>(FacetCounts.NONE);
    private Jobs.@Nullable Job current;

    public FacetsViewModel(Papers papers, SearchViewModel search, Jobs jobs, Notices notices) {
        this.papers = papers;
        this.search = search;
        this.jobs = jobs;
        this.notices = notices;
        search.foundProperty().subscribe((before, found) -> count(found.papers()));
    }

    public ReadOnlyObjectProperty<FacetCounts> countsProperty() {
        return counts.getReadOnlyProperty();
    }

    public void narrowToTag(TagPath tag) {
        search.narrow(new Query.Tagged(tag, true));
    }

    public void narrowToStatus(Status status) {
        search.narrow(new Query.HasStatus(status));
    }

    public void narrowToYears(int from, int to) {
        search.narrow(new Query.Years(from, to));
    }

    public void narrowToAuthor(String name) {
        search.narrow(new Query.Phrase(Optional.of(Query.Field.AUTHOR), name));
    }

    public void narrowToVenue(String name) {
        search.narrow(new Query.Phrase(Optional.of(Query.Field.VENUE), name));
    }

    private void count(List<PaperId> found) {
        if (current != null) current.cancel();
        current = jobs.ask(progress -> papers.facets(found, MOST, progress), outcome -> {
            switch (outcome) {
                case Outcome.Done<FacetCounts>(var counted) -> counts.set(counted);
                case Outcome.Failed<FacetCounts>(var cause) -> notices.failed(cause);
                case Outcome.Cancelled<FacetCounts>() -> {} // other papers are counted
            }
        });
    }
}
