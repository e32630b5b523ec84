package org.lectern.desktop.papers;

import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.SimpleObjectProperty;
import javafx.beans.value.ObservableValue;
import org.jspecify.annotations.Nullable;
import org.lectern.desktop.job.Jobs;
import org.lectern.desktop.job.Notices;
import org.lectern.desktop.job.Outcome;
import org.lectern.library.Papers;
import org.lectern.library.result.Row;
import org.lectern.paper.PaperId;

/// What the rows in sight say, fetched a page at a time when a row is first looked at.
final class Rows {

    static final int PAGE = 100;
    private static final int KEPT = 4_000;

    private final Papers papers;
    private final Jobs jobs;
    private final Notices notices;
    private final Map<PaperId, ObjectProperty<@Nullable Row>> known = new LinkedHashMap<>(256, 0.75f, true);
    private final Set<Integer> pagesAsked = new LinkedHashSet<>();
    private List<PaperId> ids = List.of();
    private boolean loading;

    Rows(Papers papers, Jobs jobs, Notices notices) {
        this.papers = papers;
        this.jobs = jobs;
        this.notices = notices;
    }

    /// Fetches from this list from now on.
    void use(List<PaperId> ids) {
        this.ids = ids;
        pagesAsked.clear();
    }

    /// The row of the paper at a place in the list; empty until it has been fetched, and renewed by [#refresh].
    ObservableValue<@Nullable Row> row(int index) {
        var row = known.get(ids.get(index));
        if (row != null && row.get() != null) return row;
        var wanted = of(ids.get(index));
        if (pagesAsked.add(index / PAGE)) jobs.later(this::load);
        return wanted;
    }

    /// Fetches again what is known of these papers; until then the rows show what they showed.
    void refresh(Set<PaperId> touched) {
        var stale = known.keySet().stream().filter(touched::contains).toList();
        if (!stale.isEmpty()) fetch(stale, () -> {});
    }

    private void load() {
        if (loading || pagesAsked.isEmpty()) return;
        int page = List.copyOf(pagesAsked).getLast();
        pagesAsked.clear();
        loading = true;
        fetch(missing(page), () -> {
            loading = false;
            load();
        });
    }

    private List<PaperId> missing(int page) {
        int from = Math.min(page * PAGE, ids.size());
        var missing = new ArrayList<PaperId>();
        for (var id : ids.subList(from, Math.min(from + PAGE, ids.size()))) {
            if (of(id).get() == null) missing.add(id);
        }
        return missing;
    }

    private void fetch(List<PaperId> wanted, Runnable then) {
        jobs.ask(progress -> papers.rows(wanted), (Outcome<List<Row>> outcome) -> {
            switch (outcome) {
                case Outcome.Done<List<Row>>(var rows) -> take(rows);
                case Outcome.Failed<List<Row>>(var cause) -> notices.failed(cause);
                case Outcome.Cancelled<List<Row>>() -> {}
            }
            then.run();
        });
    }

    private void take(Collection<Row> rows) {
        for (var row : rows) of(row.id()).set(row);
        var eldest = known.entrySet().iterator();
        for (int surplus = known.size() - KEPT; surplus > 0; surplus--) {
            eldest.next();
            eldest.remove();
        }
    }

    private ObjectProperty<@Nullable Row> of(PaperId id) {
        return known.computeIfAbsent(id, _ -> new SimpleObjectProperty<>());
    }
}
