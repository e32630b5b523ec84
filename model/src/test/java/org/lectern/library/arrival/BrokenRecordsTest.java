package org.lectern.library.arrival;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Optional;
import java.util.TreeSet;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.lectern.change.BrokenRecord;
import org.lectern.change.Revision;
import org.lectern.library.Fixture;
import org.lectern.library.Library;
import org.lectern.library.Sort;
import org.lectern.paper.Paper;
import org.lectern.query.Query;
import org.lectern.work.Progress;

class BrokenRecordsTest {

    private static final String BIB = """
            @article{good, title = {On doors}, year = {1999}}

            @article{empty, year = }
            """;
    private static final String MENDED = "@article{empty, title = {On windows}, year = {2001}}";

    private final Library library = Library.inMemory();

    @AfterEach
    void close() {
        library.close();
    }

    private List<Paper> papers() {
        return library.papers().find(library.papers().list(new Query.All(), Sort.ADDED, 0, Progress.NONE));
    }

    private BrokenRecord only() {
        var waiting = library.brokenRecords().list(0, 10);
        assertEquals(1, waiting.size());
        return waiting.getFirst();
    }

    @Test
    void aBrokenRecordIsKeptAsideWithItsPlaceReasonAndText() {
        var report = Fixture.take(library, "refs.bib", BIB);

        assertEquals(1, report.added());
        var broken = only();
        assertEquals("refs.bib", broken.source().file());
        assertEquals(3, broken.source().line());
        assertEquals("@article{empty, year = }", broken.source().verbatim());
        assertEquals("import.no-title", broken.reason().key());
    }

    @Test
    void readingTheFileAgainKeepsItAsideButOnce() {
        Fixture.take(library, "refs.bib", BIB);

        var again = Fixture.take(library, "refs.bib", BIB);

        assertEquals(new Revision(1), again.revision());
        assertEquals(1, library.brokenRecords().count());
    }

    @Test
    void aCorrectedRecordComesInAndLeaves() {
        Fixture.take(library, "refs.bib", BIB);

        var correction = library.brokenRecords().correct(only().number(), MENDED, Progress.NONE);

        assertInstanceOf(Correction.TakenIn.class, correction);
        var source = papers().getLast().sources().getFirst().source();
        assertEquals("On windows", papers().getLast().citation().title());
        assertEquals("refs.bib", source.file());
        assertEquals(3, source.line());
        assertEquals(0, library.brokenRecords().count());
        assertEquals(0, Fixture.take(library, "refs.bib", BIB).added());
        assertEquals(0, library.brokenRecords().count());
    }

    @Test
    void whatIsStillBrokenChangesNothing() {
        Fixture.take(library, "refs.bib", BIB);

        var correction = library.brokenRecords().correct(1, "@article{empty, year = 2001", Progress.NONE);

        var still = assertInstanceOf(Correction.StillBroken.class, correction);
        assertFalse(still.why().isEmpty());
        assertEquals(new Revision(1), library.revision());
        assertInstanceOf(Correction.StillBroken.class, library.brokenRecords().correct(1, "  \n", Progress.NONE));
        assertInstanceOf(Correction.Settled.class, library.brokenRecords().correct(7, MENDED, Progress.NONE));
    }

    @Test
    void itMayBeCorrectedInAnotherFormat() {
        Fixture.take(library, "refs.bib", BIB);

        var correction = library.brokenRecords().correct(1, "TY  - JOUR\nTI  - On windows\nER  - \n", Progress.NONE);

        assertInstanceOf(Correction.TakenIn.class, correction);
        assertEquals("ris", papers().getLast().sources().getFirst().source().format());
    }

    @Test
    void aDroppedOneStaysAwayUntilThatIsUndone() {
        Fixture.take(library, "refs.bib", BIB);

        assertTrue(library.brokenRecords().drop(new TreeSet<>(List.of(1L, 5L))).isPresent());
        Fixture.take(library, "refs.bib", BIB);

        assertEquals(0, library.brokenRecords().count());
        assertEquals(Optional.empty(), library.brokenRecords().drop(new TreeSet<>(List.of(1L))));
        library.history().undo(Progress.NONE);
        assertEquals(1, library.brokenRecords().count());
    }

    @Test
    void takingTheImportBackTakesThemWithIt() {
        var report = Fixture.take(library, "refs.bib", BIB);
        Fixture.take(library, "list.txt", Fixture.PAGE);

        library.history().undo(report.revision(), Progress.NONE);

        assertEquals(0, library.brokenRecords().count());
        assertEquals(3, library.papers().count());
        library.history().undo(Progress.NONE);
        assertEquals(1, library.brokenRecords().count());
    }

    @Test
    void undoingACorrectionLetsItWaitAgain() {
        Fixture.take(library, "refs.bib", BIB);
        library.brokenRecords().correct(1, MENDED, Progress.NONE);

        library.history().undo(Progress.NONE);

        assertEquals(1, library.papers().count());
        assertEquals(BrokenRecord.Fate.OPEN, only().fate());
    }

    /// The raw text that is kept is enough to be corrected by itself, whatever the format.
    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
                    a.csv   | id,title,year~1,On doors,1999~2,,2001~               | 2,,  | 2,On windows,
                    a.jsonl | {"title": "On doors", "year": 1999}~{"year": 2001}~   | {"y | {"title": "On windows", "y
                    a.ris   | TY  - JOUR~TI  - On doors~PY  - 1999~ER  - ~~TY  - JOUR~ER  - ~ | ER  - | TI  - On windows~ER  -
                    """)
    void eachFormatCanBeCorrected(String file, String text, String wrong, String right) {
        Fixture.take(library, file, text.replace('~', '\n'));
        assertEquals(1, library.papers().count());
        var verbatim = only().source().verbatim();

        var correction =
                library.brokenRecords().correct(1, verbatim.replace(wrong, right.replace('~', '\n')), Progress.NONE);

        assertInstanceOf(Correction.TakenIn.class, correction, verbatim);
        assertEquals("On windows", papers().getLast().citation().title());
    }
}
