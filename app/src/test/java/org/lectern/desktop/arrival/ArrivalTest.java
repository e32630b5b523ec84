package org.lectern.desktop.arrival;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.lectern.desktop.Bench;
import org.lectern.desktop.Room;
import org.lectern.desktop.Sample;
import org.lectern.desktop.job.Notice;
import org.lectern.library.Library;
import org.lectern.library.arrival.Arrival;
import org.lectern.library.arrival.Decision;
import org.lectern.library.arrival.Outcome;
import org.lectern.library.arrival.Outcome.Kind;
import org.lectern.paper.TagPath;
import org.lectern.paper.field.CitationField;

/// The import sheet without a window.
class ArrivalTest {

    private static final String NEW = """
            @article{doors, title = {On doors}, year = {1999},
                abstract = {Doors open and close, which is all that one can ask of them.}}
            @article{windows, title = {On windows}, year = {2001},
                abstract = {Windows let in ``light'' and keep out rain, mostly.}}
            @article{empty, year = }
            """;
    private static final String AGAIN = """
            @article{doors2, title = {On Doors}, year = {1999},
                abstract = {Doors open and close, which is all that one can ask of them. So do gates.}}
            """;

    private final Library library = Sample.library();
    private final Bench bench = new Bench(library);
    private final ArrivalViewModel arrivals = bench.room.arrivals();

    @AfterEach
    void close() {
        bench.close();
    }

    private void look(String name, String text) {
        bench.act(room -> arrivals.look(name, text));
    }

    private Arrival row(Kind kind) {
        return arrivals.rows().stream()
                .filter(each -> each.kind() == kind)
                .findFirst()
                .orElseThrow();
    }

    private int papers() {
        return bench.room.papers().shown().size();
    }

    @Test
    void lookingChangesNothingAndTakingInDoes() {
        look("refs.bib", NEW);

        assertEquals(Sample.PAPERS, papers());
        assertEquals(2, arrivals.comingProperty().get());
        assertEquals(3, arrivals.rows().size());

        bench.act(room -> arrivals.takeIn());

        assertEquals(Sample.PAPERS + 2, papers());
        assertTrue(arrivals.seenProperty().get().isEmpty());
        assertEquals(1, bench.room.broken().countProperty().get());
        assertEquals("import.rejected", bench.lastNotice().words().getLast().key());
    }

    @Test
    void leavingForgetsWhatWasSaid() {
        look("refs.bib", NEW);
        bench.act(room -> arrivals.decide(row(Kind.NEW).place(), Optional.of(new Decision.LeaveOut())));
        assertEquals(1, arrivals.comingProperty().get());

        bench.act(room -> arrivals.leave());
        look("refs.bib", NEW);

        assertEquals(2, arrivals.comingProperty().get());
        assertTrue(arrivals.decisions().isEmpty());
    }

    @Test
    void whatComesWhileTheSheetIsOpenIsAdded() {
        look("refs.bib", NEW);
        look("more.bib", "@misc{gates, title = {On gates}, year = {2003}}");

        assertEquals(4, arrivals.rows().size());
        assertEquals(3, arrivals.comingProperty().get());
    }

    @Test
    void theChipsNarrowTheList() {
        look("refs.bib", NEW);

        bench.act(room -> arrivals.kindProperty().set(Optional.of(Kind.REJECTED)));

        assertEquals(
                List.of(Kind.REJECTED),
                arrivals.rows().stream().map(Arrival::kind).toList());
    }

    @Test
    void aPossibleDuplicateBecomesTheHeldPaper() {
        look("refs.bib", NEW);
        bench.act(room -> arrivals.takeIn());
        look("again.bib", AGAIN);
        var row = row(Kind.POSSIBLE);
        var possible = (Outcome.Possible) row.outcome();

        bench.act(room -> arrivals.decide(row.place(), Optional.of(new Decision.SameAs(possible.of()))));
        bench.act(room -> arrivals.takeIn());

        assertEquals(Sample.PAPERS + 2, papers());
        look("again.bib", AGAIN);
        assertFalse(arrivals.hasNews());
    }

    @Test
    void aRecordIsLookedIntoWithItsRepairs() {
        look("refs.bib", NEW);
        var windows = arrivals.rows().get(1);

        bench.act(room -> arrivals.choose(windows));

        var detail = arrivals.detailProperty().get().orElseThrow();
        assertEquals("On windows", detail.title());
        assertTrue(detail.verbatim().startsWith("@article{windows"), detail.verbatim());
    }

    @Test
    void aRejectedRecordIsCorrectedOnTheSheet() {
        look("refs.bib", NEW);

        bench.act(room -> arrivals.correct(row(Kind.REJECTED), "@article{empty, title = {On roofs}, year = {2004}}"));

        assertEquals(3, arrivals.comingProperty().get());
        assertTrue(arrivals.rows().stream().noneMatch(each -> each.kind() == Kind.REJECTED));
        assertEquals("On roofs", arrivals.corrected().orElseThrow().title());
        bench.act(room -> arrivals.takeIn());
        assertEquals(Sample.PAPERS + 3, papers());
        assertEquals(0, bench.room.broken().countProperty().get());
    }

    /// Else the sheet would stand there with an empty list whose chip is gone.
    @Test
    void whenTheLastRejectedIsCorrectedAllAreShown() {
        look("refs.bib", NEW);
        bench.act(room -> arrivals.kindProperty().set(Optional.of(Kind.REJECTED)));
        assertEquals(1, arrivals.rows().size());

        bench.act(room -> arrivals.correct(row(Kind.REJECTED), "@article{empty, title = {On roofs}, year = {2004}}"));

        assertEquals(3, arrivals.rows().size());
    }

    @Test
    void aKnownRecordTellsWhatItFillsIn() {
        var held = library.papers().find(bench.paper(0)).orElseThrow().citation();
        look(
                "more.bib",
                "@article{more, title = {" + held.title() + "}, abstract = {" + held.abstractText()
                        + "}, pages = {17--19}, volume = {4}}");

        bench.act(room -> arrivals.choose(row(Kind.KNOWN)));

        var fills = arrivals.detailProperty().get().orElseThrow().fills();
        assertTrue(fills.containsAll(List.of(CitationField.VOLUME, CitationField.PAGES)), fills.toString());
        assertFalse(fills.contains(CitationField.TITLE));
    }

    @Test
    void keepingAllMakesTheKnownNew() {
        look("list.txt", Sample.text());
        assertEquals(0, arrivals.comingProperty().get());

        bench.act(room -> arrivals.keepAllProperty().set(true));
        assertEquals(Sample.PAPERS, arrivals.comingProperty().get());

        bench.act(room -> arrivals.takeIn());
        assertEquals(2 * Sample.PAPERS, papers());
    }

    @Test
    void tagsComeWithAllThatIsNew() {
        look("refs.bib", NEW);
        bench.act(room -> arrivals.tagsProperty().set("house/parts, fresh,, "));
        bench.act(room -> arrivals.takeIn());

        var tags = bench.room.places().countsProperty().get().tags();
        assertEquals(
                List.of(2, 2),
                List.of("house/parts", "fresh").stream()
                        .map(TagPath::of)
                        .map(tag -> tags.stream()
                                .filter(each -> each.tag().equals(tag))
                                .mapToInt(each -> each.withBelow())
                                .sum())
                        .toList());
    }

    @Test
    void onceWishedForItIsTakenInAtOnceEvenNextTime() {
        bench.act(room -> arrivals.setAtOnce(true));
        look("refs.bib", NEW);
        assertEquals(Sample.PAPERS + 2, papers());

        var next = Room.of(library, bench.jobs);
        bench.settle();
        assertTrue(next.arrivals().atOnceProperty().get());
    }

    /// Reading a file again adds nothing, and offers nothing to take back that it did not do.
    @Test
    void whatWasReadBeforeIsNoNews() {
        look("refs.bib", NEW);
        bench.act(room -> arrivals.takeIn());
        bench.act(room -> room.imports().read("refs.bib", NEW));

        assertEquals(Optional.empty(), bench.lastNotice().action());
        assertEquals(Sample.PAPERS + 2, papers());
    }

    @Test
    void anImportTakenBackLaterListsWhatItKeeps() {
        look("refs.bib", NEW);
        bench.act(room -> arrivals.takeIn());
        var takeBack = bench.lastNotice().action().orElseThrow();
        var worked = bench.paper(Sample.PAPERS);
        bench.act(room -> room.papers().choose(List.of(worked), worked));
        bench.act(room -> room.papers().rate(4));

        bench.act(room -> takeBack.run().run());

        assertEquals(Sample.PAPERS + 1, papers());
        assertEquals(0, bench.room.broken().countProperty().get());
        Notice kept = bench.lastNotice();
        assertEquals("undone.kept", kept.words().getFirst().key());
        bench.act(room -> kept.action().orElseThrow().run().run());
        assertEquals(List.of(worked), bench.room.papers().shown());
    }

    @Test
    void aBrokenRecordIsDroppedOrStaysBroken() {
        look("refs.bib", NEW);
        bench.act(room -> arrivals.takeIn());
        var broken = bench.room.broken();
        var record = broken.waiting().getFirst();

        bench.act(room -> broken.correct(record, "@article{still, year = }"));
        assertTrue(broken.stillProperty().get().isPresent());
        bench.act(room -> broken.drop(record));

        assertEquals(0, broken.countProperty().get());
        assertTrue(broken.waiting().isEmpty());
    }
}
