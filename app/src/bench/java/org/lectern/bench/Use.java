package org.lectern.bench;

import java.io.IOException;
import java.nio.file.Path;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import org.lectern.duplicate.Tier;
import org.lectern.library.Library;
import org.lectern.library.Sort;
import org.lectern.query.Query;
import org.lectern.work.Progress;

/// What one does with a library of 100,000 papers.
final class Use {

    private static final int PAGE = 100;
    private static final int ROUNDS = 40;
    private static final List<String> QUERIES = List.of(
            "quantum",
            "neural network",
            "dark matter halo",
            "\"gravitational waves\"",
            "superc*",
            "title:survey -review",
            "author:smith year:2010..2015",
            "spin glass phase transition temperature",
            "graph OR matroid",
            "transf");

    private final Meter meter;
    private final Scratch scratch;

    Use(Meter meter, Scratch scratch) {
        this.meter = meter;
        this.scratch = scratch;
    }

    void measure(Path folder) throws IOException {
        meter.head("a library in use");
        meter.once("opened and closed", () -> open(folder).close());
        try (var library = open(folder)) {
            for (var sort : Sort.values()) {
                meter.once("first page by " + sort, () -> page(library, sort));
            }
            meter.once("last page", () -> lastPage(library));
            searches(library);
            meter.once("duplicates", () -> library.duplicates().find(EnumSet.allOf(Tier.class), Progress.NONE));
            meter.once("topics", () -> library.topics().run(Optional.empty(), true, Progress.NONE));
            meter.once("import undone", () -> library.history().undo(Progress.NONE));
            meter.once("import redone", () -> library.history().redo(Progress.NONE));
        }
        scratch.drop(folder);
    }

    private static Library open(Path folder) {
        return Library.open(folder, Library.Access.WRITE, Progress.NONE);
    }

    private static void page(Library library, Sort sort) {
        library.papers().rows(library.papers().list(new Query.All(), sort, PAGE, Progress.NONE));
    }

    /// A window asks for all numbers, and for the rows in sight.
    private static void lastPage(Library library) {
        var all = library.papers().list(new Query.All(), Sort.ADDED, 0, Progress.NONE);
        library.papers().rows(all.subList(all.size() - PAGE, all.size()));
    }

    private void searches(Library library) throws IOException {
        var clock = new double[ROUNDS * QUERIES.size()];
        for (int warm = 0; warm < 2; warm++) {
            for (int i = 0; i < clock.length; i++) {
                var query = Query.read(QUERIES.get(i % QUERIES.size())).query();
                long before = System.nanoTime();
                library.search().find(query, PAGE, Progress.NONE);
                clock[i] = (System.nanoTime() - before) / 1e6;
            }
        }
        meter.figure(
                "search with " + PAGE + " rows and passages, p50",
                Meter.quantile(clock, 0.5),
                "milliseconds by the clock");
        meter.figure(
                "search with " + PAGE + " rows and passages, p99",
                Meter.quantile(clock, 0.99),
                "milliseconds by the clock");
    }
}
