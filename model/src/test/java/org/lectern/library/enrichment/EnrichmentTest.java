package org.lectern.library.enrichment;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.CancellationException;
import java.util.zip.GZIPOutputStream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.lectern.library.Library;
import org.lectern.library.core.LibraryException;
import org.lectern.library.result.ImportOptions;
import org.lectern.library.result.ImportReport;
import org.lectern.paper.Citation;
import org.lectern.paper.PaperId;
import org.lectern.paper.field.CitationField;
import org.lectern.paper.field.Origin;
import org.lectern.work.Progress;

class EnrichmentTest {

    private static final PaperId SWIFTS = new PaperId(1);
    private static final PaperId RIVERS = new PaperId(2);
    private static final String SWIFTS_TEXT =
            "Swifts are hard to count because they hardly ever land. We hang one microphone from a church tower and "
                    + "listen through a whole summer. It finds nine of ten nests and wakes nobody.";
    private static final String RIVERS_TEXT =
            "Maps of the old town disagree on where the river ran before it was walled in. We lay twelve of them over "
                    + "one another. Two thirds of the disagreement comes from one careless copy.";
    private static final String PAGE = "Listening for swifts from a church tower\n\n" + SWIFTS_TEXT
            + "\n\nTwelve maps of one walled river\n\n" + RIVERS_TEXT + "\n";
    private static final String BIB = """
            @article{roe2021,
              author = {Roe, Ann and Poe, Bob}, title = {Listening for {Swifts} from a Church Tower}, year = 2021,
              journal = {Journal of Birds}, doi = {10.1000/birds.1}, abstract = {%s}
            }

            @article{moe2019,
              author = {Moe, Max}, title = {Twelve Maps of one Walled River}, year = 2019
            }
            """.formatted(SWIFTS_TEXT);

    @TempDir
    Path folder;

    private final Library library = Library.inMemory();

    @AfterEach
    void close() {
        library.close();
    }

    private ImportReport take(String name, String text) {
        var bytes = new ByteArrayInputStream(text.getBytes(StandardCharsets.UTF_8));
        return library.imports().read(name, bytes, ImportOptions.PLAIN, Progress.NONE);
    }

    private Path bib() throws IOException {
        return Files.writeString(folder.resolve("refs.bib"), BIB);
    }

    private EnrichReport enrich() throws IOException {
        return library.enrichment().run(List.of(bib()), false, Progress.NONE);
    }

    private Citation citation(PaperId paper) {
        return library.papers().find(paper).orElseThrow().citation();
    }

    @Test
    void whatIsBeyondDoubtIsFilledAndKeepsItsOrigin() throws IOException {
        take("page.txt", PAGE);

        var report = enrich();

        assertEquals(
                List.of(SWIFTS), report.filled().stream().map(Filled::paper).toList());
        assertEquals("Roe", citation(SWIFTS).authors().getFirst().family());
        assertEquals(
                new Origin.FromRecord("refs.bib", 1, 1, "roe2021"),
                library.enrichment().origins(SWIFTS).get(CitationField.YEAR));
        assertEquals(List.of(), citation(RIVERS).authors());
        assertEquals(RIVERS, report.proposed().getFirst().proposal().paper());
    }

    @Test
    void oneUndoTakesAllBackAndRedoFillsItAgain() throws IOException {
        take("page.txt", PAGE);
        var before = citation(SWIFTS);
        enrich();
        var after = citation(SWIFTS);

        library.history().undo(Progress.NONE);
        assertEquals(before, citation(SWIFTS));
        assertEquals(Map.of(), library.enrichment().origins(SWIFTS));

        library.history().redo(Progress.NONE);
        assertEquals(after, citation(SWIFTS));
        assertEquals(5, library.enrichment().origins(SWIFTS).size());
    }

    @Test
    void aDryRunSaysTheSameAndChangesNothing() throws IOException {
        take("page.txt", PAGE);
        var before = library.revision();

        var dry = library.enrichment().run(List.of(bib()), true, Progress.NONE);

        assertEquals(before, library.revision());
        assertEquals(List.of(), library.enrichment().proposals());
        var wet = enrich();
        assertEquals(wet.filled(), dry.filled());
        assertEquals(wet.proposed().size(), dry.proposed().size());
        assertEquals(wet.proposed().getFirst().open(), dry.proposed().getFirst().open());
    }

    @Test
    void whatTheUserTypedOrEmptiedStays() throws IOException {
        take("page.txt", PAGE);
        enrich();
        library.papers()
                .correct(
                        SWIFTS,
                        citation(SWIFTS).with().year(null).venue("Birds").build());

        var report = enrich();

        assertEquals(List.of(), report.filled());
        assertEquals("", CitationField.YEAR.text(citation(SWIFTS)));
        assertEquals("Birds", citation(SWIFTS).venue());
        assertInstanceOf(
                Origin.Typed.class, library.enrichment().origins(SWIFTS).get(CitationField.YEAR));
        take("other.bib", BIB);
        assertEquals("", CitationField.YEAR.text(citation(SWIFTS)));
    }

    @Test
    void anAcceptedProposalIsTakenOverAndUndone() throws IOException {
        take("page.txt", PAGE);
        long number = enrich().proposed().getFirst().proposal().number();

        library.enrichment().accept(Map.of(number, Set.of(CitationField.AUTHORS)));

        assertEquals("Moe", citation(RIVERS).authors().getFirst().family());
        assertEquals("", CitationField.YEAR.text(citation(RIVERS)));
        assertEquals(List.of(), library.enrichment().proposals());
        assertEquals(List.of(), enrich().proposed());
        library.history().undo(Progress.NONE);
        assertEquals(1, library.enrichment().proposals().size());
        library.enrichment().accept(List.of(number));
        assertEquals("2019", CitationField.YEAR.text(citation(RIVERS)));
    }

    @Test
    void aDeclinedProposalIsNeverMadeAgain() throws IOException {
        take("page.txt", PAGE);
        long number = enrich().proposed().getFirst().proposal().number();

        library.enrichment().decline(List.of(number));

        assertEquals(List.of(), enrich().proposed());
        assertEquals(List.of(), library.enrichment().proposals());
        library.history().undo(Progress.NONE);
        assertEquals(
                number, library.enrichment().proposals().getFirst().proposal().number());
    }

    @Test
    void aRemovedPaperTakesItsProposalsAlongAndBringsThemBack() throws IOException {
        take("page.txt", PAGE);
        enrich();
        library.papers().remove(Set.of(SWIFTS, RIVERS));
        assertEquals(List.of(), library.enrichment().proposals());

        library.history().undo(Progress.NONE);

        assertEquals(1, library.enrichment().proposals().size());
        assertEquals(5, library.enrichment().origins(SWIFTS).size());
    }

    @Test
    void packedFilesPassAsWell() throws IOException {
        take("page.txt", PAGE);
        var packed = folder.resolve("refs.bib.gz");
        try (var out = new GZIPOutputStream(Files.newOutputStream(packed))) {
            out.write(BIB.getBytes(StandardCharsets.UTF_8));
        }

        var report = library.enrichment().run(List.of(packed), false, Progress.NONE);

        assertEquals(1, report.filled().size());
        assertEquals(2, report.records());
    }

    @Test
    void aMissingFileAndACancelledRunChangeNothing() throws IOException {
        take("page.txt", PAGE);
        var before = library.revision();
        var file = bib();

        assertThrows(
                LibraryException.class,
                () -> library.enrichment().run(List.of(folder.resolve("none.bib")), false, Progress.NONE));
        assertThrows(
                CancellationException.class,
                () -> library.enrichment().run(List.of(file), false, (phase, done, total) -> {
                    throw new CancellationException();
                }));

        assertEquals(before, library.revision());
    }

    @Test
    void aReferenceEnrichesEachImportWithinItsRevision() throws IOException {
        library.enrichment().addReference(bib(), Progress.NONE);
        var before = library.revision();

        var report = take("page.txt", PAGE);

        assertEquals(before.next(), library.revision());
        assertEquals(1, report.enriched().filled().size());
        assertEquals(1, report.enriched().proposed());
        assertEquals("2021", CitationField.YEAR.text(citation(SWIFTS)));
        library.history().undo(Progress.NONE);
        assertEquals(List.of(), library.enrichment().proposals());
        assertTrue(library.papers().find(SWIFTS).isEmpty());
    }

    @Test
    void aReferenceThatIsGoneIsToldOfAndStopsNothing() throws IOException {
        library.enrichment().addReference(bib(), Progress.NONE);
        Files.delete(folder.resolve("refs.bib"));

        var report = take("page.txt", PAGE);

        assertEquals(2, report.added());
        assertEquals(
                "enrich.reference-lost", report.enriched().warnings().getFirst().key());
        assertEquals(false, library.enrichment().references().getFirst().isThere());
        library.enrichment().removeReference(folder.resolve("refs.bib"));
        assertEquals(List.of(), library.enrichment().references());
    }

    @Test
    void aChangedFileBringsOnlyWhatChangedAsAProposal() {
        take("refs.bib", BIB);

        var report = take(
                "refs.bib", BIB.replace("year = 2021", "year = 2022").replace("{Moe, Max}", "{Moe, Max and Zoe, Zed}"));

        assertEquals(0, report.added());
        assertEquals(2, report.enriched().proposed());
        assertEquals("2021", CitationField.YEAR.text(citation(SWIFTS)));
        var proposals = library.enrichment().proposals();
        assertEquals(Set.of(CitationField.YEAR), proposals.getFirst().open());
        assertEquals(Set.of(CitationField.AUTHORS), proposals.getLast().open());

        library.enrichment().accept(List.of(proposals.getFirst().proposal().number()));
        assertEquals("2022", CitationField.YEAR.text(citation(SWIFTS)));
    }

    @Test
    void anAnswerToAChangeHoldsUntilItChangesAgain() {
        take("refs.bib", BIB);
        var changed = BIB.replace("year = 2021", "year = 2022");
        take("refs.bib", changed);
        library.enrichment()
                .decline(List.of(
                        library.enrichment().proposals().getFirst().proposal().number()));

        assertEquals(0, take("refs.bib", changed).enriched().proposed());
        assertEquals(
                0,
                take("refs.bib", changed.replace("Journal of Birds", "Birds")).added());

        assertEquals(
                Set.of(CitationField.VENUE),
                library.enrichment().proposals().getFirst().open());
    }

    @Test
    void aFileReadAgainMakesNoSecondPaperOfOneTheUserCorrected() {
        take("refs.bib", BIB);
        library.papers().correct(SWIFTS, citation(SWIFTS).with().title("Swifts").build());

        var again = take("refs.bib", BIB);

        assertEquals(0, again.added());
        assertEquals(0, again.enriched().proposed());
        assertEquals("Swifts", citation(SWIFTS).title());
    }

    @Test
    void aKeyThatNowNamesAnotherPaperIsAnotherPaper() {
        take("refs.bib", BIB);

        var report = take(
                "refs.bib",
                BIB.replace("Listening for {Swifts} from a Church Tower", "Bats in the belfry at night")
                        .replace(SWIFTS_TEXT, "Bats are another matter entirely, and we count them with a net."));

        assertEquals(1, report.added());
        assertEquals(0, report.enriched().proposed());
    }
}
