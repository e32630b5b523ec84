package org.lectern.library.arrival;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.lectern.duplicate.Evidence;
import org.lectern.library.Library;
import org.lectern.library.result.ImportOptions;
import org.lectern.paper.PaperId;
import org.lectern.work.Progress;

/// Records of one batch that may be one paper.
class ArrivingDoublesTest {

    private static final Wishes PLAIN = Wishes.of(ImportOptions.PLAIN);

    /// Each of its records is the one before it in other words, or a new one.
    private static final String DOUBLES = """
            @article{one, title = {Listening for swifts from a church tower}, author = {Roe, Ann}, year = 2021,
              abstract = {Swifts are hard to count because they hardly ever land. We hang one microphone from a church
                tower and listen through a whole summer. It finds nine of ten nests and wakes nobody.}}
            @article{doors, title = {On doors}, abstract = {Doors open and close, which is all one can ask of them.}}
            @article{two, title = {Listening for swifts from the tower of a church}, author = {Roe, A.}, year = 2021,
              abstract = {Swifts are hard to count because they hardly ever land. We hang one microphone from a church
                tower and listen through a whole summer. It finds eight of ten nests and wakes nobody.}}
            """;

    private final Library library = Library.inMemory();

    @AfterEach
    void close() {
        library.close();
    }

    private static Batch batch(String text) {
        return Batch.of("list.bib", text.getBytes(StandardCharsets.UTF_8));
    }

    private static Wishes deciding(SortedMap<Place, Decision> decisions) {
        return new Wishes(ImportOptions.PLAIN, decisions, List.of());
    }

    @Test
    void twoArrivingRecordsThatMayBeOnePaperAreToldOf() {
        var rehearsal = library.imports().rehearse(batch(DOUBLES), PLAIN, Progress.NONE);

        assertEquals(
                List.of(Outcome.Kind.NEW, Outcome.Kind.NEW, Outcome.Kind.POSSIBLE),
                rehearsal.arrivals().stream().map(Arrival::kind).toList());
        var twin = assertInstanceOf(
                Outcome.PossibleTwin.class, rehearsal.arrivals().getLast().outcome());
        assertEquals(new Place(0, 1), twin.of());
        assertEquals("list.bib", twin.file());
        assertEquals(1, twin.line());
        assertTrue(
                twin.evidence().stream().anyMatch(Evidence.SimilarAbstract.class::isInstance),
                twin.evidence()::toString);
    }

    /// Whether the earlier record waits to be written with it, or was written long ago.
    @ParameterizedTest
    @ValueSource(ints = {0, 3, 700})
    void aRecordThatIsAnEarlierOneInOtherWordsBecomesASourceOfItsPaper(int between) {
        var others = new StringBuilder();
        for (int i = 0; i < between; i++)
            others.append("@misc{x")
                    .append(i)
                    .append(", title = {Number ")
                    .append(i)
                    .append("}}\n");
        var at = DOUBLES.indexOf("@article{two");
        var batch = batch(DOUBLES.substring(0, at) + others + DOUBLES.substring(at));
        var last = new Place(0, between + 3);
        var rehearsal = library.imports().rehearse(batch, PLAIN, Progress.NONE);
        var same = rehearsal.arrivals().getLast().outcome().same().orElseThrow();

        var report = library.imports().take(batch, deciding(new TreeMap<>(Map.of(last, same))), Progress.NONE);

        assertEquals(between + 2, report.added());
        assertEquals(1, report.known());
        var keys = library.papers().find(List.of(new PaperId(1))).getFirst().sources().stream()
                .map(each -> each.source().key())
                .toList();
        assertEquals(List.of("one", "two"), keys);
        var again = library.imports().rehearse(batch, PLAIN, Progress.NONE);
        assertEquals(between + 3, again.counts().get(Outcome.Kind.KNOWN));
        library.history().undo(Progress.NONE);
        assertEquals(0, library.papers().count());
    }

    @Test
    void aRecordWhoseEarlierOneIsLeftOutComesInByItself() {
        var decisions = new TreeMap<Place, Decision>(Map.of(
                new Place(0, 1), new Decision.LeaveOut(),
                new Place(0, 3), new Decision.SameRecord(new Place(0, 1))));

        var report = library.imports().take(batch(DOUBLES), deciding(decisions), Progress.NONE);

        assertEquals(2, report.added());
    }
}
