package org.lectern.bench;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.jbibtex.BibTeXParser;
import org.jbibtex.ParseException;
import org.lectern.format.ExportOptions;
import org.lectern.format.all.Formats;
import org.lectern.library.Library;
import org.lectern.library.result.ImportOptions;
import org.lectern.query.Query;
import org.lectern.work.Progress;

/// Measures 100,000 papers against yardsticks of the same run: what reading and writing alone cost.
///
/// Parts: `parse` (`.bib` against jbibtex), `import` (the same against the yardstick), `formats` (each format per record, and
/// whether it is linear), `export`, `use` (what one does with such a library); `all` is every one of them.
public final class Scale {

    private static final int MANY = Corpus.MOST;
    private static final int FEW = MANY / 10;
    private static final String ROUNDS = "3";
    private static final List<String> EXPORTS = List.of("ris", "csl-json", "bibtex", "biblatex");
    private static final ExportOptions WITH_ABSTRACTS = new ExportOptions(true, ExportOptions.PLAIN.fields());

    private final Corpus corpus;
    private final Scratch scratch;
    private final Meter meter;
    private final int rounds;

    private Scale(Corpus corpus, Scratch scratch, Meter meter, int rounds) {
        this.corpus = corpus;
        this.scratch = scratch;
        this.meter = meter;
        this.rounds = rounds;
    }

    /// Measures on the texts in the folder that the first argument names.
    ///
    /// The second argument is the part to measure and the third how often what is compared is done in turn; a part
    /// takes some minutes.
    public static void main(String[] arguments) throws IOException {
        var meter = new Meter(new PrintStream(System.out, true, StandardCharsets.UTF_8));
        var part = arguments.length > 1 ? arguments[1] : "all";
        int rounds = Integer.parseInt(arguments.length > 2 ? arguments[2] : ROUNDS);
        try (var corpus = Corpus.of(Path.of(arguments[0]).resolve("bench/scale/arxiv_100k.jsonl.xz"));
                var scratch = new Scratch()) {
            if (!corpus.isReal()) meter.note("No list of real abstracts there: the texts are made up (seeded).");
            meter.note("Largest heap: " + (Runtime.getRuntime().maxMemory() >> 20) + " MB");
            var scale = new Scale(corpus, scratch, meter, rounds);
            if (isAsked(part, "parse")) scale.parsing();
            if (isAsked(part, "import")) scale.importing();
            if (isAsked(part, "formats")) scale.formats();
            if (isAsked(part, "export")) scale.exporting();
            if (isAsked(part, "use")) new Use(meter, scratch).measure(scale.filled(Shape.BIB, MANY));
        }
    }

    private static boolean isAsked(String part, String name) {
        return part.equals("all") || part.equals(name);
    }

    private void parsing() throws IOException {
        meter.head("100,000 BibTeX records with abstracts, parsed");
        var file = Shape.BIB.write(corpus, MANY, scratch.folder());
        var costs = meter.inTurn(
                rounds, List.of("by jbibtex", "by Lectern"), List.of(() -> jbibtex(file), () -> parse("bibtex", file)));
        meter.figure("parsing / jbibtex", costs[1] / costs[0], "at most 0.6");
        Files.delete(file);
    }

    private void importing() throws IOException {
        meter.head("100,000 BibTeX records with abstracts, imported");
        var file = Shape.BIB.write(corpus, MANY, scratch.folder());
        var model = filled(file);
        var rows = Yardstick.rows(model.resolve("library.db"));
        var sheets = new ArrayList<Corpus.Sheet>();
        corpus.papers(MANY, sheets::add);
        scratch.drop(model);
        var costs = meter.inTurn(
                rounds,
                List.of("file read", "same rows written to SQLite", "same texts written to Lucene", "imported"),
                List.of(
                        () -> Yardstick.scan(file),
                        () -> Yardstick.store(rows, scratch.file("rows.db")),
                        () -> Yardstick.index(sheets, scratch.file("index")),
                        () -> scratch.drop(filled(file))));
        meter.figure("import / yardstick", costs[3] / (costs[0] + costs[1] + costs[2]), "at most 2");
        Files.delete(file);
    }

    private void formats() throws IOException {
        meter.head("other formats, imported");
        Map<Shape, Double> perRecord = new EnumMap<>(Shape.class);
        warmUp();
        for (var shape : Shape.values()) {
            var name = shape.name().toLowerCase(Locale.ROOT);
            double few = imported(shape, FEW, name + ", 10,000 records") / FEW;
            double many = imported(shape, MANY, name + ", 100,000 records") / MANY;
            perRecord.put(shape, many);
            meter.figure(name + ": a record of 100,000 / of 10,000", many / few, "about 1 where linear");
            meter.figure(name + ": a record / one of bib", many / perRecord.get(Shape.BIB), "at most 1.5");
        }
    }

    private void warmUp() throws IOException {
        var file = Shape.BIB.write(corpus, FEW, scratch.folder());
        for (int i = 0; i < 2; i++) scratch.drop(filled(file));
        Files.delete(file);
    }

    private double imported(Shape shape, int count, String what) throws IOException {
        var file = shape.write(corpus, count, scratch.folder());
        try {
            return meter.once(what, () -> scratch.drop(filled(file)));
        } finally {
            Files.delete(file);
        }
    }

    private void exporting() throws IOException {
        meter.head("export");
        for (int count : List.of(FEW, MANY)) {
            var folder = filled(Shape.RIS, count);
            try (var library = open(folder)) {
                var said = String.format(Locale.ROOT, "%,d papers", count);
                meter.once(said + ": keys given, BibTeX written", () -> export(library, "bibtex"));
                if (count == MANY) exports(library, folder);
            }
            scratch.drop(folder);
        }
    }

    private void exports(Library library, Path folder) throws IOException {
        var store = folder.resolve("library.db");
        var names = new ArrayList<String>(List.of("rows read and written plainly", "the same with sources"));
        var works = new ArrayList<Meter.Work>(List.of(
                () -> Yardstick.copy(store, false, scratch.file("plain")),
                () -> Yardstick.copy(store, true, scratch.file("plain"))));
        for (var format : EXPORTS) {
            names.add("100,000 papers to " + format);
            works.add(() -> export(library, format));
        }
        var costs = meter.inTurn(rounds, names, works);
        for (int i = 0; i < EXPORTS.size(); i++) {
            meter.figure(EXPORTS.get(i) + " / plainly", costs[i + 2] / costs[i < 2 ? 0 : 1], "at most 3");
        }
    }

    private void export(Library library, String format) throws IOException {
        library.exports().write(new Query.All(), format, WITH_ABSTRACTS, scratch.file("out"), Progress.NONE);
    }

    private Path filled(Shape shape, int count) throws IOException {
        var file = shape.write(corpus, count, scratch.folder());
        var folder = filled(file);
        Files.delete(file);
        return folder;
    }

    /// A library of one file's records, closed.
    private Path filled(Path file) throws IOException {
        var folder = scratch.file("library");
        try (var library = open(folder)) {
            library.imports().read(List.of(file), ImportOptions.PLAIN, Progress.NONE);
        }
        return folder;
    }

    private static Library open(Path folder) {
        return Library.open(folder, Library.Access.WRITE, Progress.NONE);
    }

    private static void parse(String format, Path file) throws IOException {
        var importer = Formats.all().importer(format).orElseThrow();
        try (BufferedReader in = Files.newBufferedReader(file);
                var records = importer.read(in)) {
            if (records.count() != MANY) throw new IllegalStateException("not every record was read");
        }
    }

    private static void jbibtex(Path file) throws IOException {
        try (var in = Files.newBufferedReader(file)) {
            if (new BibTeXParser().parse(in).getEntries().size() != MANY)
                throw new IllegalStateException("not every record was read");
        } catch (ParseException e) {
            throw new IOException(e);
        }
    }
}
