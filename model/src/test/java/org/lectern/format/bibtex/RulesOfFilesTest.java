package org.lectern.format.bibtex;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.Assumptions.assumeTrue;
import static org.lectern.format.ExportOptions.PLAIN;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.StringReader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Year;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.lectern.format.ExportOptions;
import org.lectern.format.Exporter;
import org.lectern.format.Parsed;
import org.lectern.format.Samples;
import org.lectern.format.TextSource;
import org.lectern.paper.Author;
import org.lectern.paper.BaseKey;
import org.lectern.paper.Citation;
import org.lectern.paper.Paper;
import org.lectern.text.CodePointOrder;
import org.lectern.work.Problem;

/// What experts expect of a BibTeX file as a file, and of the keys in it.
///
/// Rule 1 (patterns of keys) is also tested in `KeyPatternTest`; rules 3 to 5 (keys unique in the library without
/// regard
/// to case, never changed, suffixes not by the order of export) and 30 (written whole or not at all) in `ExportsTest`,
/// since only a library can hold them; rule 7 and the look before writing of rule 30 in `PreflightTest`.
class RulesOfFilesTest {

    private static final Path SHARED = Path.of("../../shared/interchange");
    private static final Exporter BIBTEX = new BibtexExporter();
    private static final Exporter BIBLATEX = new BiblatexExporter();
    private static final ExportOptions AS_IMPORTED = new ExportOptions(true, Set.of(), true);

    private static final String FILE = """
            % Encoding: UTF-8
            @string{jt = {Journal of Tests}}
            @string{jr = "Reviews of " # jt}

            @preamble{"\\providecommand{\\noop}[1]{}"}

            % The first paper, by a@b.org
            @Article{Doe2001,
              Author  = "Jane Doe",
              Title   = {A {S}tudy},
              Journal = jt,
              Year    = 2001,
              Zork    = {own field},
            }

            @comment{jabref-meta: databaseType:bibtex;}

            @Book{Aaa1999, Title = {Another}, Author = {Roe, R.}, Year = 1999, publisher = {P}, note = jr}

            Text at the end
            @comment{ends here}
            """;

    // --- keys

    @Test
    void rule01And02TheUsualKeyIsReadableAndAscii() {
        assertEquals(
                "muller2019birds",
                BaseKey.of(Citation.titled("The birds")
                        .with()
                        .authors(List.of(Author.of("Müller", "A.")))
                        .year(Year.of(2019))
                        .build()));
    }

    @Test
    void rule06KeysOfFormerFilesStayAsAliases() {
        var paper = paper("new2001", FILE);

        assertTrue(Samples.written(BIBLATEX, PLAIN, paper).contains("  ids = {Doe2001},\n"));
        assertFalse(Samples.written(BIBLATEX, PLAIN, paper("Doe2001", FILE)).contains("ids"));
        assertFalse(Samples.written(BIBTEX, PLAIN, paper).contains("ids"));
    }

    // --- the file

    @Test
    void rule26TheLayoutIsCanonicalWhateverStoodInTheFile() {
        var written = written(BIBTEX, PLAIN, FILE);

        assertTrue(written.contains("""

                % The first paper, by a(at)b.org
                @article{Doe2001,
                  author = {Doe, Jane},
                  title = {A {S}tudy},
                  journal = {Journal of Tests},
                  year = {2001},
                  zork = {own field},
                }
                """.stripLeading()), written);
        assertFalse(written.contains("\n\n\n") || written.contains("\r") || written.contains("\t"), written);
        assertTrue(written.endsWith("\n"));
    }

    @Test
    void rule27AnUnchangedEntryCanBeWrittenAsItStood() {
        var written = written(BIBTEX, AS_IMPORTED, FILE);

        assertTrue(written.contains("""
                @Article{Doe2001,
                  Author  = "Jane Doe",
                  Title   = {A {S}tudy},
                  Journal = jt,
                """), written);
        assertTrue(written.contains("note = jr}\n"), written);
        assertTrue(
                written.indexOf("@string{jr = {Reviews of Journal of Tests}}") < written.indexOf("note = jr"), written);
        assertEquals(1, written.split("@string\\{jt", -1).length - 1, written);
    }

    @Test
    void rule27AChangedEntryIsWrittenAnew() {
        var paper = paper("Doe2001", FILE);
        var changed = new Paper(
                paper.id(),
                paper.citation().with().volume("7").build(),
                paper.key(),
                paper.tags(),
                paper.reading(),
                paper.topic(),
                paper.sources());

        var written = Samples.written(BIBTEX, AS_IMPORTED, changed);

        assertTrue(written.contains("@article{Doe2001,\n") && written.contains("  volume = {7},\n"), written);
        assertTrue(written.contains("  title = {A {S}tudy},\n"), written);
    }

    @Test
    void rule27WhatCouldBreakTheFileIsWrittenAnew() {
        for (var value : List.of("50% & more", "\\input{x}", "bare _ sign", "Köln"))
            assertTrue(
                    written(BIBTEX, AS_IMPORTED, "@Misc{k,\n TITLE = {T},\n Note = {" + value + "}}\n")
                            .startsWith("@misc{k,"),
                    value);
        assertTrue(
                written(BIBLATEX, AS_IMPORTED, "@Misc{k,\n TITLE = {Köln}}\n").startsWith("@Misc{k,"));
    }

    @Test
    void rule28RemarksDefinitionsAndPreamblesComeOutAgain() {
        var written = written(BIBTEX, PLAIN, FILE);

        for (var kept : List.of(
                "% Encoding: UTF-8\n",
                "@string{jt = {Journal of Tests}}\n",
                "@preamble{\"\\providecommand{\\noop}[1]{}\"}\n",
                "@comment{jabref-meta: databaseType:bibtex;}\n@book{Aaa1999,\n",
                "}\n\nText at the end\n@comment{ends here}\n")) assertTrue(written.contains(kept), kept + written);
    }

    @Test
    void rule28OneRemarkOfTwoPapersIsWrittenOnce() {
        var paper = paper("Doe2001", FILE);

        assertEquals(1, Samples.written(BIBTEX, PLAIN, paper, paper).split("% Encoding", -1).length - 1);
    }

    @Test
    void rule28RemarksThatCouldBreakTheFileAreMendedOrLeftOutAndReported() {
        var evil = """
                @preamble{"\\input{/etc/passwd}"}
                title = {rest of a broken entry},
                }
                @misc{k, title = {T}}
                """;
        var written = written(BIBTEX, PLAIN, evil);

        assertEquals("@misc{k,\n  title = {T},\n", written.substring(0, 24));
        assertEquals(
                List.of("export.bibtex.remark-left-out", "export.bibtex.remark-left-out"),
                BIBTEX.problems(paper("k", evil), PLAIN).stream()
                        .map(Problem::key)
                        .toList());
        var commented = "@comment{@article{old, title = {O}}}\n@misc{k, title = {T}}";
        assertTrue(written(BIBTEX, PLAIN, commented).startsWith("@comment{(at)article{old, title = {O}}}\n"));
        assertTrue(written(BIBLATEX, PLAIN, commented).startsWith("@comment{@article{old, title = {O}}}\n"));
        assertEquals(
                List.of("export.bibtex.remark-changed"),
                BIBTEX.problems(paper("k", commented), PLAIN).stream()
                        .map(Problem::key)
                        .toList());
    }

    @Test
    void rule28DefinitionsThatContradictAreNotMixed() {
        var one = papers("@string{j = {One}}\n@misc{a, title = {T}, note = j}");
        var two = papers("@string{j = {Two}}\n@misc{b, title = {T}, note = j}");

        var written = Samples.written(BIBTEX, AS_IMPORTED, List.of(one.getFirst(), two.getFirst()));

        assertTrue(written.contains("@misc{a, title = {T}, note = j}\n"), written);
        assertTrue(written.contains("  note = {Two},\n") && !written.contains("@string{j = {Two}}"), written);
    }

    @Test
    void rule29LinksToOtherEntriesAreFlattenedAndKept() {
        var file = """
                @inproceedings{c, crossref = {p}, title = {Child}, author = {Doe, J.}}
                @proceedings{p, title = {The Book}, year = 2001, publisher = {P}}
                """;
        var written = written(BIBLATEX, PLAIN, file);

        assertTrue(
                written.contains("  booktitle = {The Book},\n") && written.contains("  publisher = {P},\n"), written);
        assertTrue(written.contains("  verbc = {lectern: crossref=p},\n"), written);
        assertEquals("p", papers(written).getLast().citation().extra().get("crossref"));
    }

    @Test
    void fieldsOfOtherFormatsAreCarriedInOneThatEveryProgramPassesOver() {
        var citation = Samples.full()
                .with()
                .extra(Map.of("verbc", "mine"))
                .extra("call number", "QA 76; #9 100%")
                .build();

        var written = Samples.written(BIBLATEX, PLAIN, Samples.paper("k", citation));

        assertTrue(written.contains("  verbb = {lectern: call number=QA 76%3B %239 100%25; pmid=12345},\n"), written);
        assertEquals(citation.extra(), papers(written).getFirst().citation().extra());
        assertEquals(
                citation.identifiers(), papers(written).getFirst().citation().identifiers());
    }

    @Test
    void aRecordOfAFileThatBreaksOffKeepsNoneOfItsRest() {
        var written = written(
                BIBTEX, PLAIN, "@misc{a, title = {A}}, year = {2000}}\n@misc{b, title = {B}, note = {never closed");

        assertFalse(written.contains("2000") || written.contains("never"), written);
    }

    // --- round trips

    static Stream<Path> files() throws IOException {
        if (!Files.isDirectory(SHARED)) return Stream.of(SHARED);
        try (var files = Files.walk(SHARED)) {
            return files.filter(file -> file.toString().endsWith(".bib")).sorted().toList().stream();
        }
    }

    /// Export, import, export gives the same bytes, in each dialect and form, for each file of other programs.
    @ParameterizedTest
    @MethodSource("files")
    void rule12AndEveryOtherExportTwiceGivesTheSameBytes(Path file) throws IOException {
        assumeTrue(Files.isDirectory(SHARED), "the files of other programs are not on this machine");
        var papers = sorted(papers(text(file)));
        for (var exporter : List.of(BIBTEX, BIBLATEX)) {
            for (var options : List.of(PLAIN, Samples.WITH_ABSTRACTS, AS_IMPORTED)) {
                var once = Samples.written(exporter, options, papers);
                var twice = Samples.written(exporter, options, sorted(papers(once)));

                assertEquals(once, twice, exporter.name() + options);
            }
        }
    }

    private static String text(Path file) throws IOException {
        try (var bytes = Files.newInputStream(file)) {
            var source = TextSource.of(bytes);
            return source.reader()
                    .lines()
                    .reduce(new StringBuilder(), (all, line) -> all.append(line).append('\n'), StringBuilder::append)
                    .toString();
        }
    }

    /// In the order in which the library writes them, keys being unique there.
    private static List<Paper> sorted(List<Paper> papers) {
        var sorted = new ArrayList<Paper>();
        var seen = new HashSet<String>();
        papers.stream()
                .sorted(Comparator.comparing(paper -> paper.key().text(), CodePointOrder.INSTANCE))
                .filter(paper -> seen.add(paper.key().text()))
                .forEach(sorted::add);
        return sorted;
    }

    private static String written(Exporter exporter, ExportOptions options, String file) {
        return Samples.written(exporter, options, papers(file));
    }

    /// The first paper of a file under a key.
    private static Paper paper(String key, String file) {
        var paper = papers(file).getFirst();
        return Samples.imported(paper.sources().getFirst().source(), paper.citation(), key);
    }

    private static List<Paper> papers(String file) {
        return new BibtexImporter()
                .read(new BufferedReader(new StringReader(file)))
                .filter(Parsed.Accepted.class::isInstance)
                .map(Samples::imported)
                .toList();
    }
}
