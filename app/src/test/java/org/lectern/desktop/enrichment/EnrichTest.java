package org.lectern.desktop.enrichment;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.lectern.desktop.Bench;
import org.lectern.library.Library;
import org.lectern.library.result.ImportOptions;
import org.lectern.paper.PaperId;
import org.lectern.paper.field.CitationField;
import org.lectern.work.Progress;

public class EnrichTest {

    private static final String SWIFTS_TEXT =
            "Swifts are hard to count because they hardly ever land. We hang one microphone from a church tower and "
                    + "listen through a whole summer. It finds nine of ten nests and wakes nobody.";
    private static final String PAGE = "Listening for swifts from a church tower\n\n" + SWIFTS_TEXT
            + "\n\nTwelve maps of one walled river\n\n"
            + "Maps of the old town disagree on where the river ran before it was walled in, and we lay twelve of "
            + "them over one another. Two thirds of the disagreement comes from one careless copy.\n\n"
            + "Paper that remembers how it was folded\n\n"
            + "A sheet keeps the memory of each fold for longer than its owner. We unfold letters of three centuries "
            + "under raking light, and read their creases in the order in which they were made.\n";
    private static final String BIB = """
            @article{roe2021, author = {Roe, Ann and Poe, Bob}, title = {Listening for Swifts from a Church Tower},
              year = 2021, journal = {Journal of Birds}, abstract = {%s}}
            @article{moe2019, author = {Moe, Max}, title = {Twelve Maps of one Walled River}, year = 2019,
              journal = {Annals of Old Towns}, volume = 12, pages = {1--20}, doi = {10.1000/towns.7}}
            @article{doe2017, author = {Doe, Jane}, title = {Paper that Remembers how it was Folded}, year = 2017}
            """.formatted(SWIFTS_TEXT);

    @TempDir
    Path folder;

    private final Library library = library();
    private final Bench bench = new Bench(library);
    private final EnrichViewModel enrichment = bench.room.enrichment();

    public static Library library() {
        var library = Library.inMemory();
        library.imports()
                .read(
                        "page.txt",
                        new ByteArrayInputStream(PAGE.getBytes(StandardCharsets.UTF_8)),
                        ImportOptions.PLAIN,
                        Progress.NONE);
        return library;
    }

    public static Path bib(Path folder) throws IOException {
        return Files.writeString(folder.resolve("refs.bib"), BIB);
    }

    @BeforeEach
    void enrich() throws IOException {
        var file = bib(folder);
        bench.act(room -> enrichment.enrich(List.of(file)));
    }

    @AfterEach
    void close() {
        bench.close();
    }

    private int waiting() {
        return enrichment.queueProperty().get().proposals().size();
    }

    private String said(long paper, CitationField field) {
        return field.text(
                library.papers().find(new PaperId(paper)).orElseThrow().citation());
    }

    @Test
    void aRunTellsWhatItFilledAndOffersToReview() {
        assertEquals("2021", said(1, CitationField.YEAR));
        assertEquals(2, waiting());
        assertEquals("enrich.filled", bench.lastNotice().words().getFirst().key());
        bench.act(room -> bench.lastNotice().action().orElseThrow().run().run());
        assertTrue(enrichment.reviewingProperty().get());
    }

    @Test
    void onlyTickedFieldsAreTakenOver() {
        bench.act(room -> enrichment.tick(CitationField.YEAR, false));
        bench.act(room -> enrichment.accept());

        assertEquals("Max Moe", said(2, CitationField.AUTHORS));
        assertEquals("", said(2, CitationField.YEAR));
        assertEquals(1, waiting());
        assertTrue(enrichment.takenProperty().get().contains(CitationField.YEAR));
    }

    @Test
    void withoutATickNothingIsTaken() {
        for (var field : List.copyOf(enrichment.takenProperty().get())) enrichment.tick(field, false);
        bench.act(room -> enrichment.accept());

        assertEquals(2, waiting());
        assertFalse(said(2, CitationField.TITLE).isEmpty());
    }

    @Test
    void anAnswerIsUndoneLikeAnyOtherEdit() {
        bench.act(room -> enrichment.decline());
        assertEquals(1, waiting());

        bench.act(room -> room.history().undo());

        assertEquals(2, waiting());
    }

    @Test
    void laterGoesRound() {
        var first = enrichment.queueProperty().get().current();
        bench.act(room -> enrichment.step(1));
        bench.act(room -> enrichment.step(1));

        assertEquals(first, enrichment.queueProperty().get().current());
    }

    @Test
    void aReferenceEnrichesWhatIsHeldAndWhatComes() {
        var file = folder.resolve("refs.bib");
        bench.act(room -> enrichment.refer(List.of(file)));

        assertEquals(
                List.of(file.toAbsolutePath()),
                library.enrichment().references().stream()
                        .map(each -> each.path())
                        .toList());
    }

    @Test
    void referenceFilesAreListedAndRemoved() throws IOException {
        var file = bib(folder);
        var references = bench.room.references();
        bench.act(room -> references.begin());
        assertEquals(List.of(), references.filesProperty().get());

        bench.act(room -> enrichment.refer(List.of(file)));
        assertEquals(1, references.filesProperty().get().size());
        assertTrue(references.filesProperty().get().getFirst().isThere());

        Files.delete(file);
        bench.act(room -> references.again());
        assertFalse(references.filesProperty().get().getFirst().isThere());

        bench.act(room -> references.remove(file));
        assertEquals(List.of(), references.filesProperty().get());
        bench.act(room -> room.history().undo());
        assertEquals(1, references.filesProperty().get().size());
    }
}
