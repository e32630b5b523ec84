package org.lectern.desktop;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.lectern.desktop.job.Notice;
import org.lectern.desktop.papers.PapersViewModel;
import org.lectern.desktop.papers.Place;
import org.lectern.desktop.papers.ReaderViewModel;
import org.lectern.desktop.search.SearchViewModel;
import org.lectern.library.Library;
import org.lectern.library.Sort;
import org.lectern.paper.Reading.Status;
import org.lectern.paper.TagPath;

class RoomTest {

    private static final TagPath LETTERS = TagPath.of("archives/letters");
    private final Bench bench = new Bench(Sample.library());
    private final PapersViewModel papers = bench.room.papers();

    @AfterEach
    void close() {
        bench.close();
    }

    @Test
    void theFirstPaperIsOpenAtFirst() {
        assertEquals(Sample.PAPERS, papers.shown().size());
        assertEquals(Optional.of(bench.paper(0)), papers.currentProperty().get());
        assertEquals(bench.title(0), page().title());
    }

    @Test
    void aSearchNarrowsTheListAndMarksItsWords() {
        bench.act(room -> room.search().textProperty().set("melodies"));

        assertEquals(1, papers.shown().size());
        var mark = page().titleMarks().getFirst();
        assertEquals("melodies", page().title().substring(mark.from(), mark.to()));
        assertEquals(
                new SearchViewModel.Status.Found(1, false),
                bench.room.search().statusProperty().get());
    }

    @Test
    void aSearchThatIsReplacedIsNeverShown() {
        bench.room.search().textProperty().set("doors");
        bench.act(room -> room.search().textProperty().set("melodies"));

        assertEquals(1, papers.shown().size());
        assertTrue(bench.title(0).contains("melodies"), bench.title(0));
    }

    @Test
    void aMisreadSearchIsToldWithItsPlaceAndSearchedAsWords() {
        bench.act(room -> room.search().textProperty().set("(melodies"));

        var status = assertInstanceOf(
                SearchViewModel.Status.Misread.class,
                bench.room.search().statusProperty().get());
        assertEquals(1, status.total());
        assertEquals(0, status.offset());

        bench.act(room -> room.search().takeProposal());
        assertInstanceOf(
                SearchViewModel.Status.Found.class,
                bench.room.search().statusProperty().get());
    }

    @Test
    void theListIsPutInTheOrderAskedFor() {
        bench.act(room -> room.search().sortProperty().set(Optional.of(Sort.TITLE)));

        assertTrue(bench.title(0).startsWith("A "), bench.title(0));
    }

    @Test
    void aTagGoesToAllThatIsChosenAndBecomesAPlace() {
        bench.act(room -> papers.choose(papers.shown().subList(1, 4), bench.paper(1)));
        bench.act(room -> assertTrue(papers.tag("archives/letters")));

        bench.act(room -> room.places().chosenProperty().set(new Place.WithTag(LETTERS)));

        assertEquals(3, papers.shown().size());
        assertTrue(page().paper().tags().contains(LETTERS));
    }

    @Test
    void aTagThatIsGoneIsNoPlaceToStay() {
        bench.act(room -> papers.tag("archives/letters"));
        bench.act(room -> room.places().chosenProperty().set(new Place.WithTag(LETTERS)));
        bench.act(room -> papers.untag(LETTERS));

        assertEquals(
                new Place.Everything(), bench.room.places().chosenProperty().get());
        assertEquals(Sample.PAPERS, papers.shown().size());
    }

    @Test
    void whatIsNoTagIsRefused() {
        assertFalse(papers.tag("a//b"));
    }

    @Test
    void undoNamesItsStepAndRedoFollows() {
        bench.act(room -> papers.setStatus(Status.READ));
        assertEquals(
                "reading",
                bench.room.history().nextProperty().get().undo().orElseThrow().edit());

        bench.act(room -> room.history().undo());
        assertEquals(Status.UNREAD, page().paper().reading().status());

        bench.act(room -> room.history().redo());
        assertEquals(Status.READ, page().paper().reading().status());
    }

    @Test
    void aChangeKeepsWhatIsChosen() {
        bench.act(room -> papers.choose(List.of(bench.paper(7)), bench.paper(7)));
        bench.act(room -> papers.rate(4));

        assertEquals(List.of(bench.paper(7)), papers.chosen());
        assertEquals(4, page().paper().reading().rating());
    }

    @Test
    void eachSearchOpensItsBestPaperUntilTheUserChoosesOne() {
        bench.act(room -> room.search().textProperty().set("retrieval"));
        bench.act(room -> room.search().textProperty().set("ret"));
        assertEquals(Optional.of(bench.paper(0)), papers.currentProperty().get());

        var chosen = bench.paper(1);
        bench.act(room -> papers.choose(List.of(chosen), chosen));
        bench.act(room -> room.search().textProperty().set(""));
        assertEquals(Optional.of(chosen), papers.currentProperty().get());
    }

    @Test
    void nextAndPreviousStopAtTheEnds() {
        bench.act(room -> papers.previous());
        assertEquals(bench.paper(0), papers.currentProperty().get().orElseThrow());
        for (int i = 0; i < Sample.PAPERS + 3; i++) bench.act(room -> papers.next());
        assertEquals(
                bench.paper(Sample.PAPERS - 1), papers.currentProperty().get().orElseThrow());
    }

    @Test
    void anImportSaysWhatBecameOfItAndCanBeTakenBack() {
        var more = Sample.text() + "\n\nA paper nobody had\n\n"
                + "It says one thing, slowly and at some length. ".repeat(9) + "\n";
        bench.act(room -> room.imports().read("more.txt", more));
        assertEquals(Sample.PAPERS + 1, papers.shown().size());
        assertEquals("import.added", bench.lastNotice().words().getFirst().key());
        assertEquals("import.known", bench.lastNotice().words().get(1).key());

        bench.act(room -> bench.lastNotice().action().orElseThrow().run().run());
        assertEquals(Sample.PAPERS, papers.shown().size());
    }

    @Test
    void aMissingFileIsToldAndChangesNothing() {
        bench.act(room -> room.imports().read(List.of(Path.of("nowhere", "list.txt"))));

        assertEquals(Notice.Kind.FAILED, bench.lastNotice().kind());
        assertEquals("failed.safe", bench.lastNotice().words().getLast().key());
        assertEquals(Sample.PAPERS, papers.shown().size());
    }

    @Test
    void goingToAPaperLeavesTheSearch() {
        var wanted = bench.paper(9);
        bench.act(room -> room.search().textProperty().set("melodies"));
        bench.act(room -> room.goTo(wanted));

        assertEquals(Sample.PAPERS, papers.shown().size());
        assertEquals(Optional.of(wanted), papers.currentProperty().get());
    }

    @Test
    void anEmptyLibraryShowsNothing() {
        try (var empty = new Bench(Library.inMemory())) {
            assertTrue(empty.room.papers().shown().isEmpty());
            assertTrue(empty.room.reader().pageProperty().get().isEmpty());
        }
    }

    private ReaderViewModel.Page page() {
        return bench.room.reader().pageProperty().get().orElseThrow();
    }
}
