package org.lectern.desktop.map;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.lectern.desktop.Bench;
import org.lectern.desktop.Sample;
import org.lectern.desktop.face.Face;
import org.lectern.layout.Point;
import org.lectern.layout.drawing.Scene;
import org.lectern.library.Library;
import org.lectern.paper.PaperId;
import org.lectern.paper.TagPath;
import org.lectern.query.Query;

/// The map on one thread.
class MapTest {

    private static final List<Point> ROUND_ALL =
            List.of(new Point(-1, -1), new Point(2, -1), new Point(2, 2), new Point(-1, 2));
    private final Library library = Sample.library();
    private final Bench bench = new Bench(library);

    @AfterEach
    void close() {
        bench.close();
    }

    @Test
    void nothingIsMadeBeforeSomebodyLooks() {
        assertTrue(map().chartProperty().get().isEmpty());
        assertTrue(library.maps().latest().isEmpty());

        look();
        assertEquals(Sample.PAPERS, chart().scene().spots().size());
        assertFalse(map().workingProperty().get());
        assertTrue(library.maps().latest().orElseThrow().isCurrent());
    }

    @Test
    void eachPaperIsInOneGroupAndFoundByItsPlace() {
        look();
        var grouped = chart().groups().stream()
                .flatMap(group -> group.spots().stream())
                .map(Scene.Spot::paper)
                .collect(Collectors.toCollection(TreeSet::new));
        assertEquals(Sample.PAPERS, grouped.size());
        map().sight().resize(800, 600);
        var view = map().sight().viewProperty().get();
        for (var spot : chart().scene().spots()) {
            map().hover(view.x(spot.place()), view.y(spot.place()));
            assertEquals(spot.place(), hovered().orElseThrow().place());
        }
        map().hover(1, 1);
        assertTrue(hovered().isEmpty());
    }

    @Test
    void aSearchLightsUpWhatItFinds() {
        look();
        assertTrue(map().litProperty().get().all());

        bench.act(room -> room.search().textProperty().set("year:2018..2019"));
        var lit = map().litProperty().get();
        assertFalse(lit.all());
        assertEquals(Set.copyOf(bench.room.papers().shown()), lit.papers());

        bench.act(room -> room.search().textProperty().set(""));
        assertTrue(map().litProperty().get().all());
    }

    @Test
    void aLassoTakesWhatIsNotFaintAndBecomesTheQuery() {
        look();
        map().draw(ROUND_ALL);
        assertEquals(Sample.PAPERS, lassoed().size());

        bench.act(room -> room.search().textProperty().set("year:2018..2019"));
        var found = Set.copyOf(bench.room.papers().shown());
        assertEquals(found, Set.copyOf(lassoed()));

        bench.act(room -> room.map().clear());
        map().draw(round(lone(found)));
        var taken = Set.copyOf(lassoed());
        bench.act(room -> room.map().showOnlyThese());
        assertEquals(taken, Set.copyOf(bench.room.papers().shown()));
        assertTrue(bench.room.search().textProperty().get().startsWith("year:2018..2019 id:"));
        assertEquals(List.of(), lassoed());
    }

    @Test
    void aLassoRoundNothingIsNoLasso() {
        look();
        map().draw(List.of(new Point(3, 3), new Point(4, 3), new Point(4, 4)));
        assertEquals(List.of(), map().lassoProperty().get().line());
        var before = bench.room.search().textProperty().get();
        bench.act(room -> room.map().showOnlyThese());
        assertEquals(before, bench.room.search().textProperty().get());
    }

    @Test
    void theLassoedPapersAreTaggedAndTheMapStays() {
        look();
        var before = chart();
        map().draw(ROUND_ALL);
        assertFalse(map().tagThese("  "));
        bench.act(room -> assertTrue(room.map().tagThese("seen/here")));
        var tag = bench.room.tags().shownProperty().get().stream()
                .filter(each -> each.path().equals(TagPath.of("seen/here")))
                .findFirst();
        assertEquals(Sample.PAPERS, tag.orElseThrow().all());
        assertEquals(Sample.PAPERS, lassoed().size());
        assertEquals(before.scene(), chart().scene());
        bench.act(room -> room.history().undo());
        assertTrue(bench.room.tags().shownProperty().get().isEmpty());
    }

    @Test
    void aRemovedPaperLeavesTheMapAtOnceWhileItIsSeen() {
        look();
        map().draw(ROUND_ALL);
        bench.act(room -> room.papers().remove());
        assertEquals(Sample.PAPERS - 1, chart().scene().spots().size());
        assertEquals(Sample.PAPERS - 1, lassoed().size());

        bench.act(room -> room.face().set(Face.LIST));
        bench.act(room -> room.history().undo());
        assertEquals(Sample.PAPERS - 1, chart().scene().spots().size());
        look();
        assertEquals(Sample.PAPERS, chart().scene().spots().size());
    }

    @Test
    void theLegendNarrowsToOneTopicAndLetsGo() {
        look();
        var topics = chart().groups().stream()
                .flatMap(group -> group.topic().stream())
                .toList();
        assertTrue(topics.size() > 1, () -> "only " + topics);
        bench.act(room -> room.map().filter(topics.getFirst()));
        assertEquals(
                chart().groups().getFirst().spots().stream()
                        .map(Scene.Spot::paper)
                        .collect(Collectors.toSet()),
                Set.copyOf(bench.room.papers().shown()));
        bench.act(room -> room.map().filter(topics.get(1)));
        assertEquals(Optional.of(topics.get(1)), map().filter());
        assertEquals(
                List.of(new Query.InTopic(topics.get(1))),
                bench.room.search().partsProperty().get());
        bench.act(room -> room.map().filter(topics.get(1)));
        assertEquals("", bench.room.search().textProperty().get());
    }

    @Test
    void aFaintPaperCanBeReadToo() {
        look();
        bench.act(room -> room.search().textProperty().set("year:2018..2019"));
        var faint = chart().scene().spots().stream()
                .map(Scene.Spot::paper)
                .filter(paper -> !map().litProperty().get().shows(paper))
                .findFirst()
                .orElseThrow();
        bench.act(room -> room.map().open(faint));
        assertEquals(
                faint,
                bench.room.reader().pageProperty().get().orElseThrow().paper().id());
    }

    @Test
    void anEmptyLibraryAndOneOfASinglePaperHaveAMap() {
        try (var none = new Bench(Library.inMemory())) {
            none.act(room -> room.face().set(Face.MAP));
            assertEquals(
                    List.of(),
                    none.room.map().chartProperty().get().orElseThrow().scene().spots());
            none.act(room ->
                    room.imports().read("one.txt", "A lonely title\nWith an abstract of a few words about doors."));
            int papers = none.room.papers().shown().size();
            assertEquals(
                    papers,
                    none.room
                            .map()
                            .chartProperty()
                            .get()
                            .orElseThrow()
                            .scene()
                            .spots()
                            .size());
        }
    }

    private void look() {
        bench.act(room -> room.face().set(Face.MAP));
    }

    private MapViewModel map() {
        return bench.room.map();
    }

    private Chart chart() {
        return map().chartProperty().get().orElseThrow();
    }

    private Optional<Scene.Spot> hovered() {
        return map().hoveredProperty().get();
    }

    private List<PaperId> lassoed() {
        return map().lassoProperty().get().papers();
    }

    private Point lone(Set<PaperId> found) {
        return chart().scene().spots().stream()
                .filter(spot -> found.contains(spot.paper()))
                .findFirst()
                .orElseThrow()
                .place();
    }

    private static List<Point> round(Point place) {
        double near = 1e-6;
        return List.of(
                new Point(place.x() - near, place.y() - near),
                new Point(place.x() + near, place.y() - near),
                new Point(place.x() + near, place.y() + near),
                new Point(place.x() - near, place.y() + near));
    }
}
