package org.lectern.desktop.tags.matrix;

import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;
import javafx.beans.property.BooleanProperty;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.SimpleBooleanProperty;
import org.jspecify.annotations.Nullable;
import org.lectern.desktop.job.Jobs;
import org.lectern.desktop.job.Notices;
import org.lectern.desktop.job.Outcome;
import org.lectern.desktop.search.SearchViewModel;
import org.lectern.library.Library;
import org.lectern.library.Tags;
import org.lectern.library.facet.TagPairs;
import org.lectern.paper.PaperId;
import org.lectern.query.Query;

/// Which of the commonest tags stand together on the papers found. Counted only while somebody looks.
public final class MatrixViewModel {

    private static final int MOST = 30;
    private final Tags tags;
    private final Jobs jobs;
    private final Notices notices;
    private final SearchViewModel search;
    private final Supplier<List<PaperId>> found;
    private final BooleanProperty shown = new SimpleBooleanProperty();
    private final ReadOnlyObjectWrapper<TagPairs> pairs = new ReadOnlyObjectWrapper<>(TagPairs.NONE);
    private Jobs.@Nullable Job counting;

    /// @param found the papers that the query finds
    public MatrixViewModel(
            Library library, Jobs jobs, Notices notices, SearchViewModel search, Supplier<List<PaperId>> found) {
        this.tags = library.tags();
        this.jobs = jobs;
        this.notices = notices;
        this.search = search;
        this.found = found;
        shown.subscribe((before, now) -> again());
        search.foundProperty().subscribe((before, now) -> again());
    }

    /// Whether somebody looks at the matrix.
    public BooleanProperty shownProperty() {
        return shown;
    }

    public ReadOnlyObjectProperty<TagPairs> pairsProperty() {
        return pairs.getReadOnlyProperty();
    }

    private void again() {
        if (counting != null) counting.cancel();
        if (!shown.get()) return;
        var papers = found.get();
        counting = jobs.ask(progress -> tags.together(papers, MOST), outcome -> {
            switch (outcome) {
                case Outcome.Done<TagPairs>(var counted) -> pairs.set(counted);
                case Outcome.Failed<TagPairs>(var cause) -> notices.failed(cause);
                case Outcome.Cancelled<TagPairs>() -> {} // other papers are counted
            }
        });
    }

    /// Narrows the search to the papers that carry both tags, or the one on the diagonal.
    ///
    /// @param one its place among the tags
    public void narrow(int one, int other) {
        var all = pairs.get().tags();
        for (int each : one == other ? new int[] {one} : new int[] {one, other}) {
            search.swap(Optional.empty(), Optional.of(new Query.Tagged(all.get(each), false)));
        }
    }
}
