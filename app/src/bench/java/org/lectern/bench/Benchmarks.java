package org.lectern.bench;

import java.io.IOException;
import java.io.PrintStream;
import java.lang.management.ManagementFactory;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.lectern.duplicate.Tier;
import org.lectern.format.ExportOptions;
import org.lectern.library.Library;
import org.lectern.library.result.ImportOptions;
import org.lectern.query.Query;
import org.lectern.work.Progress;

/// Measures on real lists and prints a table.
///
/// Times are CPU seconds of the whole process, all threads and the garbage collector included, so that other programs
/// on the machine disturb little. `first` is the first run in a fresh JVM, its start left out; `warm` is the median
/// of [#RUNS] runs behind [#WARM_UPS] that are not counted, each with a library of its own on disk.
public final class Benchmarks {

    private static final int WARM_UPS = 4;
    private static final int RUNS = 5;
    private static final int SCALE = 10_000;
    private static final List<String> QUERIES = List.of(
            "reranking",
            "listwise reranking",
            "low-rank adaptation",
            "\"contrastive learning\"",
            "distill*",
            "title:survey -continual",
            "instruction tuning data selection");

    private final Path shared;
    private final PrintStream out;

    private Benchmarks(Path shared, PrintStream out) {
        this.shared = shared;
        this.out = out;
    }

    /// Measures the lists in the folder that the first argument names; without them it says so and measures nothing.
    public static void main(String[] arguments) throws IOException {
        var out = new PrintStream(System.out, true, StandardCharsets.UTF_8);
        var shared = Path.of(arguments[0]);
        if (!Files.isDirectory(shared.resolve("lists"))) {
            out.println("No reading lists in " + shared.resolve("lists") + ": nothing to measure.");
            return;
        }
        new Benchmarks(shared, out).run();
    }

    private void run() throws IOException {
        out.println("| what | first | warm | unit |");
        out.println("|---|---:|---:|---|");
        var lists = shared.resolve("lists");
        row("five lists (458 records) imported and indexed", "CPU s", cost(() -> inNewLibrary(lists, library -> {})));
        searching(lists);
        atScale(shared.resolve("bench/scale/arxiv_100k.jsonl.xz"));
    }

    /// Ten thousand papers, each piece of work once: it is long enough to need no warming.
    private void atScale(Path packed) throws IOException {
        if (!Files.exists(packed)) {
            out.println("No " + packed + ": nothing measured at scale.");
            return;
        }
        var some = Files.createTempFile("lectern-bench", ".jsonl");
        Packed.head(packed, SCALE, some);
        inNewLibrary(some, library -> {
            row("10,000 papers: topics", "CPU s", once(() -> topics(library)));
            row("10,000 papers: duplicates", "CPU s", once(() -> duplicates(library)));
            row("10,000 papers: map", "CPU s", once(() -> library.maps().fresh(Progress.NONE)));
        });
        Files.delete(some);
    }

    private static Cost once(Work work) throws IOException {
        double seconds = seconds(work);
        return new Cost(seconds, Double.NaN);
    }

    private static void topics(Library library) {
        library.topics().run(Optional.empty(), true, Progress.NONE);
    }

    private static void duplicates(Library library) {
        library.duplicates().find(EnumSet.allOf(Tier.class), Progress.NONE);
    }

    private void searching(Path lists) throws IOException {
        inNewLibrary(lists, library -> {
            row("seven queries, ten hits each with snippets", "CPU s", cost(() -> search(library)));
            row("363 papers to BibTeX", "CPU s", cost(() -> export(library)));
            row("363 papers: topics from scratch", "CPU s", cost(() -> topics(library)));
            row("363 papers: duplicates", "CPU s", cost(() -> duplicates(library)));
            row(
                    "363 papers: map from scratch",
                    "CPU s",
                    cost(() -> library.maps().fresh(Progress.NONE)));
        });
    }

    private static void search(Library library) {
        for (var query : QUERIES) library.search().find(Query.read(query).query(), 10, Progress.NONE);
    }

    private static void export(Library library) {
        library.exports().write(new Query.All(), "bibtex", ExportOptions.PLAIN, new StringBuilder(), Progress.NONE);
    }

    /// What is done with an open library.
    @FunctionalInterface
    private interface Use {
        void of(Library library) throws IOException;
    }

    /// A piece of work to measure.
    @FunctionalInterface
    private interface Work {
        void run() throws IOException;
    }

    /// A library on disk, made of a file or a folder, and gone afterwards.
    private static void inNewLibrary(Path lists, Use use) throws IOException {
        var folder = Files.createTempDirectory("lectern-bench");
        try (var library = Library.open(folder, Library.Access.WRITE, Progress.NONE)) {
            library.imports().read(List.of(lists), ImportOptions.PLAIN, Progress.NONE);
            use.of(library);
        }
        try (var files = Files.walk(folder)) {
            for (var file : files.sorted((one, other) -> other.compareTo(one)).toList()) Files.delete(file);
        }
    }

    /// @param first seconds of the first run
    /// @param warm median seconds of the later ones; not a number where there are none
    private record Cost(double first, double warm) {}

    private static Cost cost(Work work) throws IOException {
        double first = seconds(work);
        for (int i = 1; i < WARM_UPS; i++) seconds(work);
        var runs = new ArrayList<Double>();
        for (int i = 0; i < RUNS; i++) runs.add(seconds(work));
        var sorted = runs.stream().mapToDouble(Double::doubleValue).sorted().toArray();
        return new Cost(first, sorted[sorted.length / 2]);
    }

    private static double seconds(Work work) throws IOException {
        long before = cpu();
        work.run();
        return (cpu() - before) / 1e9;
    }

    private static long cpu() {
        return ManagementFactory.getPlatformMXBean(com.sun.management.OperatingSystemMXBean.class)
                .getProcessCpuTime();
    }

    private void row(String what, String unit, Cost cost) {
        var warm = Double.isNaN(cost.warm) ? "" : String.format(Locale.ROOT, "%.2f", cost.warm);
        out.println(String.format(Locale.ROOT, "| %s | %.2f | %s | %s |", what, cost.first, warm, unit));
    }
}
