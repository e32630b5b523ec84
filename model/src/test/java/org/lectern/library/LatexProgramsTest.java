package org.lectern.library;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.lectern.format.ExportOptions;
import org.lectern.format.Finding;
import org.lectern.library.result.ExportReport;
import org.lectern.library.result.ImportOptions;
import org.lectern.query.Query;
import org.lectern.work.Progress;

/// What the real programs say of our files: BibTeX with five styles, biber with biblatex's data model, and LaTeX.
///
/// They must not complain of anything that an export did. That a source has no author or year, or a wrong ISSN, is no
/// mistake of the export's; such complaints are passed over. Where a program is not
/// installed, the case is skipped and says so.
class LatexProgramsTest {

    private static final Path LISTS = Path.of("../../shared/lists");
    private static final Path CASES = Path.of("../../shared/interchange/export_cases");
    private static final List<String> STYLES = List.of("plain", "alpha", "abbrv", "unsrt", "IEEEtran");
    private static final Pattern LACKS = Pattern.compile(
            "Warning--(?:empty |to sort, need |missing |neither |there's a number but no volume |can't use both ).*");
    private static final Pattern BIBTEX_ERROR = Pattern.compile(
            "(?m)^(?:.*---line \\d+ of file.*|I couldn't.*|Repeated entry.*|A bad cross.*|Too many.*)$");
    private static final Pattern MODEL_LACKS =
            Pattern.compile("WARN - Datamodel: .*(?:[Mm]issing mandatory|Missing|Invalid I\\w+N in value).*");

    /// Records that are hard to write.
    private static final String HARD = """
            @article{hard1, title = {100\\% of R\\&D: the $\\alpha$--$\\beta$ {BERT} \\#1 \\_ case}, author = {van der Berg, Jan
              and King, Jr., Martin and {Bird and Sons, Inc.} and others}, journal = {J. of \\"{U}bung}, year = 2001, month = aug,
              pages = {1--9}, volume = 3, url = {https://e.example/a_b?c=%20d#e~f}, doi = {10.1000/a_b<c>}}
            @inproceedings{hard2, crossref = {book1}, title = {Part}, author = {Ng, A.}, pages = {3}}
            @inproceedings{hard3, crossref = {book1}, title = {Other part}, author = {Ng, B.}, pages = {5}}
            @proceedings{book1, title = {The Book}, booktitle = {The Book}, year = 1999, editor = {Li, \\'{E}.}, publisher = {P}}
            @misc{hard4, title = {Zażółć gęślą jaźń: Ελλάς, Россия, 日本, emoji 🦉 and }, author = {Đặng, Văn}, year = 2020,
              eprint = {2001.00001}, archiveprefix = {arXiv}, primaryclass = {cs.LG}}
            @misc{hard6, title = {In a place}, author = {Poe, B.}, journal = {Some Place}, year = 2003}
            @book{hard7, title = {A book}, author = {Poe, B.}, journal = {Some Place}, publisher = {P}, year = 2003}
            @phdthesis{hard5, title = {\\textbf{Bold} and ``quoted''}, author = {O'Neil, {\\O}ystein}, school = {U}, year = 2010}
            """;

    @TempDir
    private Path folder;

    static Stream<String> libraries() {
        return Stream.of("sample", "hard", "lists", "cases");
    }

    /// A library of one kind, or skipped where its files are not here.
    private static void fill(Library library, String kind) throws IOException {
        switch (kind) {
            case "sample" -> takeAll(library, List.of(sample()));
            case "hard" -> Fixture.take(library, "hard.bib", HARD);
            case "lists" -> {
                assumeTrue(Files.isDirectory(LISTS), "the reading lists are not beside this checkout");
                takeAll(library, List.of(LISTS));
            }
            default -> {
                assumeTrue(Files.isDirectory(CASES), "the export cases are not beside this checkout");
                try (var cases = Files.walk(CASES)) {
                    takeAll(
                            library,
                            cases.filter(each -> each.endsWith("input.json"))
                                    .sorted()
                                    .toList());
                }
            }
        }
    }

    private static Path sample() throws IOException {
        try (var files = Files.walk(Path.of("../resources/src/main/resources"))) {
            return files.filter(each -> each.toString().contains("sample"))
                    .filter(Files::isRegularFile)
                    .findFirst()
                    .orElseThrow();
        }
    }

    private static void takeAll(Library library, List<Path> files) {
        var report = library.imports().read(files, ImportOptions.PLAIN, Progress.NONE);
        assertTrue(report.added() > 0);
    }

    @ParameterizedTest(name = "BibTeX reads {0}")
    @MethodSource("libraries")
    void bibtexHasNothingToSayOfWhatWeWrote(String kind) throws IOException {
        assumeTrue(isInstalled("bibtex"), "BibTeX is not installed");
        var report = export(kind, "bibtex");
        // Papers of which our own look before the export says the same.
        var known = report.findings().stream()
                .filter(each -> each.problem().key().equals("preflight.missing"))
                .map(Finding::key)
                .collect(Collectors.toSet());

        for (var style : STYLES) {
            if (style.equals("IEEEtran") && !isFound("IEEEtran.bst")) continue;
            Files.writeString(
                    folder.resolve(style + ".aux"),
                    "\\relax\n\\citation{*}\n\\bibstyle{" + style + "}\n\\bibdata{out}\n");
            var said = run("bibtex", style);
            var warnings = said.lines().filter(line -> line.startsWith("Warning--"));
            var lacking = new ArrayList<String>();
            var ours = new ArrayList<String>();
            warnings.forEach(line -> (LACKS.matcher(line).matches() ? lacking : ours).add(line));

            assertEquals(List.of(), ours, style);
            assertEquals(
                    List.of(),
                    BIBTEX_ERROR
                            .matcher(said)
                            .results()
                            .map(each -> each.group())
                            .toList(),
                    style);
            lacking.removeIf(line -> known.contains(line.substring(line.lastIndexOf(' ') + 1)));
            assertEquals(List.of(), lacking, style + " misses what the sources have");
        }
    }

    @ParameterizedTest(name = "biber reads {0}")
    @MethodSource("libraries")
    void biberHasNothingToSayOfWhatWeWrote(String kind) throws IOException {
        assumeTrue(isInstalled("biber"), "biber is not installed");
        export(kind, "biblatex");

        var said = run("biber", "--tool", "--validate-datamodel", "--output-file", "again.bib", "out.bib");

        var ours = said.lines()
                .filter(line -> line.startsWith("WARN") || line.startsWith("ERROR"))
                .filter(line -> !MODEL_LACKS.matcher(line).matches())
                .toList();
        assertEquals(List.of(), ours);
        assertTrue(Files.exists(folder.resolve("again.bib")), said);
    }

    @ParameterizedTest(name = "LaTeX sets {0}")
    @MethodSource("libraries")
    void latexSetsTheBibliography(String kind) throws IOException {
        assumeTrue(isInstalled("pdflatex") && isInstalled("bibtex"), "LaTeX is not installed");
        export(kind, "bibtex");
        Files.writeString(folder.resolve("doc.tex"), """
                \\documentclass{article}
                \\usepackage[T1]{fontenc}\\usepackage[utf8]{inputenc}\\usepackage{textcomp,amsmath,amssymb,url}
                \\begin{document}\\nocite{*}\\bibliographystyle{plain}\\bibliography{out}\\end{document}
                """);

        run("pdflatex", "-interaction=nonstopmode", "doc");
        run("bibtex", "doc");
        var said = run("pdflatex", "-interaction=nonstopmode", "doc");

        // Letters of scripts that LaTeX's own fonts lack are reported at export, and no mistake of the file's form.
        var errors = said.lines()
                .filter(line -> line.startsWith("! "))
                .filter(line -> !line.contains("Unicode character"))
                .toList();
        assertEquals(List.of(), errors);
        assertTrue(Files.exists(folder.resolve("doc.pdf")), said);
    }

    private ExportReport export(String kind, String format) throws IOException {
        try (var library = Library.inMemory()) {
            fill(library, kind);
            return library.exports()
                    .write(new Query.All(), format, ExportOptions.PLAIN, folder.resolve("out.bib"), Progress.NONE);
        }
    }

    private static boolean isInstalled(String program) {
        return Stream.of(System.getenv().getOrDefault("PATH", "").split(java.io.File.pathSeparator, -1))
                .anyMatch(each -> !each.isEmpty() && Files.isExecutable(Path.of(each, program)));
    }

    private boolean isFound(String style) {
        return isInstalled("kpsewhich") && !run("kpsewhich", style).isBlank();
    }

    /// What a program says, on both its outputs.
    private String run(String... command) {
        try {
            var process = new ProcessBuilder(command)
                    .directory(folder.toFile())
                    .redirectErrorStream(true)
                    .start();
            process.getOutputStream().close();
            var said = new String(process.getInputStream().readAllBytes(), StandardCharsets.ISO_8859_1);
            assertTrue(process.waitFor(5, TimeUnit.MINUTES), command[0] + " did not end");
            return said;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (InterruptedException e) {
            throw new AssertionError(e);
        }
    }
}
