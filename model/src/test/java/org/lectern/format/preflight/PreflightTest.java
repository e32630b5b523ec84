package org.lectern.format.preflight;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.time.Year;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.lectern.format.ExportOptions;
import org.lectern.format.Exporter;
import org.lectern.format.Finding;
import org.lectern.format.Samples;
import org.lectern.format.bibtex.BiblatexExporter;
import org.lectern.format.bibtex.BibtexExporter;
import org.lectern.format.document.MarkdownExporter;
import org.lectern.paper.Author;
import org.lectern.paper.Citation;
import org.lectern.paper.Identifier;
import org.lectern.paper.Paper;
import org.lectern.work.Problem;

class PreflightTest {

    @Test
    void aWholePaperIsLeftAlone() {
        assertEquals(List.of(), findings(new BibtexExporter(), Samples.paper("k", Samples.full())));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = ';',
            value = {
                "article author title journal year",
                "book author|editor title publisher year",
                "inproceedings author title booktitle year",
                "incollection author title booktitle publisher year",
                "phdthesis author title school year",
                "techreport author title institution year",
                "online title url|doi|eprint year",
                "misc title",
            })
    void eachTypeRequiresItsFields(String typeAndFields) {
        var cells = typeAndFields.split(" ", 2);
        var empty = Citation.EMPTY.with().type(cells[0]).build();

        assertEquals(
                List.of(cells[1].split(" ", -1)),
                findings(new MarkdownExporter(), Samples.paper("k", empty)).stream()
                        .map(each -> each.problem().arguments().getFirst())
                        .toList());
    }

    @Test
    void aPreprintNeedsNoJournal() {
        var preprint = Samples.full()
                .with()
                .venue("")
                .identifier(new Identifier.ArxivId("1906.00001"))
                .build();

        assertEquals(List.of(), findings(new BibtexExporter(), Samples.paper("k", preprint)));
    }

    @Test
    void oddTextsAreNamed() {
        var odd = Samples.full()
                .with()
                .title("A STUDY OF {BIRDS")
                .publisher("中 Press")
                .build();

        assertEquals(
                List.of(
                        Problem.of("preflight.unbalanced", "title"),
                        Problem.of("preflight.shouted-title"),
                        Problem.of("export.bibtex.no-tex", "中", "publisher")),
                problems(new BibtexExporter(), Samples.paper("k", odd)));
    }

    @Test
    void charactersWithoutTexAreReportedForBothDialects() {
        var paper =
                Samples.paper("k", Samples.full().with().title("On Ж, α and é").build());

        for (var exporter : List.of(new BibtexExporter(), new BiblatexExporter()))
            assertEquals(
                    List.of(Problem.of("export.bibtex.no-tex", "Ж", "title")),
                    problems(exporter, paper),
                    exporter.name());
    }

    @Test
    void keysThatDifferInCaseOnlyClash() {
        var found = findings(
                new BibtexExporter(),
                Samples.paper("Doe2019", Samples.full()),
                Samples.paper("doe2019", Samples.full()));

        assertEquals(
                List.of(Problem.of("preflight.key-clash", "Doe2019")),
                found.stream().map(Finding::problem).toList());
        assertEquals("doe2019", found.getFirst().key());
    }

    @Test
    void aJournalNamedInFullAndShortIsFound() {
        var found = problems(
                new BibtexExporter(),
                in("Journal of Machine Learning Research"),
                in("J. Mach. Learn. Res."),
                in("J. Mat. Law Rev."),
                in("Nature"));

        assertEquals(
                List.of(Problem.of(
                        "preflight.journal-names",
                        "J. Mach. Learn. Res.",
                        "Journal of Machine Learning Research",
                        "Journal of Machine Learning Research")),
                found);
    }

    private static Paper in(String journal) {
        var citation = Citation.titled("T")
                .with()
                .type("article")
                .authors(List.of(Author.of("Doe", "J.")))
                .year(Year.of(2000))
                .venue(journal)
                .build();
        return Samples.paper(journal, citation);
    }

    private static List<Problem> problems(Exporter exporter, Paper... papers) {
        return findings(exporter, papers).stream().map(Finding::problem).toList();
    }

    private static List<Finding> findings(Exporter exporter, Paper... papers) {
        var preflight = new Preflight(exporter, ExportOptions.PLAIN);
        for (var paper : papers) preflight.take(paper);
        return preflight.findings();
    }
}
