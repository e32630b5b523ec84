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
/// Parts: `parse` (`.bib` against jbibtex), `import` (the same against the yardstick), `formats` (each format per
/// record, and whether it is linear), `export`, `use` (what one does with such a library), `cancel` (how long one
/// waits for it); `all` is every one of them.
public final class Scale {

    private static final String ROUNDS = "3";
    private static final List<String> EXPORTS = List.of("ris", "csl-json", "bibtex", "biblatex");
    private static final ExportOptions WITH_ABSTRACTS = new ExportOptions(true, ExportOptions.PLAIN.fields());

    private final Corpus corpus;
    private final Scratch scratch;
    private final Meter meter;
    private final int rounds;
    private final int many;
    private final int few;

    private Scale(Corpus corpus, Scratch scratch, Meter meter, int rounds, int many) {
        this.corpus = corpus;
        this.scratch = scratch;
        this.meter = meter;
        this.rounds = rounds;
        this.many = many;
        few = many / 10;
    }

    /// Measures on the texts in the folder that the first argument names.
    ///
    /// The second argument is the part to measure, the third how often what is compared is done in turn, the
    /// fourth how many papers; with 100,000 a part takes some minutes.
    public static void main(String[] arguments) throws IOException {
        var meter = new Meter(new PrintStream(System.out, true, StandardCharsets.UTF_8));
        var part = arguments.length > 1 ? arguments[1] : "all";
        int rounds = Integer.parseInt(arguments.length > 2 ? arguments[2] : ROUNDS);
        int many = Integer.parseInt(arguments.length > 3 ? arguments[3] : Integer.toString(Corpus.MOST));
        try (var corpus = Corpus.of(Path.of(arguments[0]).resolve("bench/scale/arxiv_100k.jsonl.xz"));
                var scratch = new Scratch()) {
            if (!corpus.isReal()) meter.note("No list of real abstracts there: the texts are made up (seeded).");
            meter.note("Largest heap: " + (Runtime.getRuntime().maxMemory() >> 20) + " MB");
            var scale = new Scale(corpus, scratch, meter, rounds, many);
            if (isAsked(part, "parse")) scale.parsing();
            if (isAsked(part, "import")) scale.importing();
            if (isAsked(part, "formats")) scale.formats();
            if (isAsked(part, "export")) scale.exporting();
            if (isAsked(part, "cancel")) scale.cancelling();
            if (isAsked(part, "use")) new Use(meter, scratch).measure(scale.filled(Shape.BIB, many));
        }
    }

    private static boolean isAsked(String part, String name) {
        return part.equals("all") || part.equals(name);
    }

    private void parsing() throws IOException {
        meter.head(papers(many) + " parsed from BibTeX with abstracts");
        var file = Shape.BIB.write(corpus, many, scratch.folder());
        var costs = meter.inTurn(
                rounds, List.of("by jbibtex", "by Lectern"), List.of(() -> jbibtex(file), () -> parse(file)));
        meter.figure("parsing / jbibtex", costs[1] / costs[0], "at most 0.6");
        Files.delete(file);
    }

    private void importing() throws IOException {
        meter.head(papers(many) + " imported from BibTeX with abstracts");
        var file = Shape.BIB.write(corpus, many, scratch.folder());
        double plain = yardstick(file);
        var cost = meter.inTurn(rounds, List.of("imported"), List.of(() -> scratch.drop(filled(file))));
        meter.figure("import / yardstick", cost[0] / plain, "at most 2");
        Files.delete(file);
    }

    /// CPU seconds of the yardstick: reading the file, writing the rows and the texts.
    private double yardstick(Path file) throws IOException {
        var imported = filled(file);
        var rows = Yardstick.rows(imported.resolve("library.db"));
        scratch.drop(imported);
        double storing = meter.inTurn(
                        rounds, List.of("same rows written to SQLite"), List.of(() -> scratch.drop(stored(rows))))[0];
        rows.tables().clear();
        var sheets = new ArrayList<Corpus.Sheet>();
        corpus.papers(many, sheets::add);
        var costs = meter.inTurn(
                rounds,
                List.of("file read", "same texts written to Lucene"),
                List.of(() -> Yardstick.scan(file), () -> scratch.drop(indexed(sheets))));
        return storing + costs[0] + costs[1];
    }

    private Path stored(Yardstick.Rows rows) throws IOException {
        var file = scratch.file("rows.db");
        Yardstick.store(rows, file);
        return file;
    }

    private Path indexed(List<Corpus.Sheet> sheets) throws IOException {
        var folder = scratch.file("index");
        Yardstick.index(sheets, folder);
        return folder;
    }

    private void formats() throws IOException {
        meter.head("other formats, imported");
        Map<Shape, Double> perRecord = new EnumMap<>(Shape.class);
        warmUp();
        for (var shape : Shape.values()) {
            var name = shape.name().toLowerCase(Locale.ROOT);
            double ofFew = imported(shape, few, name + ", " + papers(few)) / few;
            double ofMany = imported(shape, many, name + ", " + papers(many)) / many;
            perRecord.put(shape, ofMany);
            meter.figure(name + ": a record of many / of a tenth", ofMany / ofFew, "about 1 where linear");
            meter.figure(name + ": a record / one of bib", ofMany / perRecord.get(Shape.BIB), "at most 1.5");
        }
    }

    private void cancelling() throws IOException {
        var file = Shape.BIB.write(corpus, many, scratch.folder());
        new Cancels(meter, scratch).measure(file);
        Files.delete(file);
    }

    private static String papers(int count) {
        return String.format(Locale.ROOT, "%,d papers", count);
    }

    private void warmUp() throws IOException {
        var file = Shape.BIB.write(corpus, few, scratch.folder());
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
        for (int count : List.of(few, many)) {
            var folder = filled(Shape.RIS, count);
            try (var library = open(folder)) {
                meter.once(papers(count) + ": keys given, BibTeX written", () -> export(library, "bibtex"));
                if (count == many) exports(library, folder);
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
            names.add(papers(many) + " to " + format);
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

    private void parse(Path file) throws IOException {
        var importer = Formats.all().importer("bibtex").orElseThrow();
        try (BufferedReader in = Files.newBufferedReader(file);
                var records = importer.read(in)) {
            if (records.count() != many) throw new IllegalStateException("not every record was read");
        }
    }

    private void jbibtex(Path file) throws IOException {
        try (var in = Files.newBufferedReader(file)) {
            if (new BibTeXParser().parse(in).getEntries().size() != many)
                throw new IllegalStateException("not every record was read");
        } catch (ParseException e) {
            throw new IOException(e);
        }
    }
}
