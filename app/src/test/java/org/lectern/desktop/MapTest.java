package org.lectern.desktop;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.lectern.desktop.face.Face;
import org.lectern.desktop.map.MapViewModel;
import org.lectern.layout.Point;
import org.lectern.layout.drawing.Scene;

class MapTest {

    private final Bench bench = new Bench(Sample.library());
    private final MapViewModel map = bench.room.map();

    @AfterEach
    void close() {
        bench.close();
    }

    private MapViewModel.Sight sight() {
        return map.sightProperty().get().orElseThrow();
    }

    private void open() {
        map.resize(600, 400);
        bench.act(room -> room.face().set(Face.MAP));
    }

    @Test
    void itIsLaidOutWhenItIsOpened() {
        assertEquals(Optional.empty(), map.sightProperty().get());
        open();

        assertEquals(Sample.PAPERS, sight().scene().spots().size());
        assertTrue(
                sight().scene().spots().stream().allMatch(spot -> sight().view().shows(spot.place())));
    }

    @Test
    void whatTheQueryFindsStandsOut() {
        open();
        bench.act(room -> room.search().textProperty().set("melodies"));

        assertEquals(Set.copyOf(bench.room.papers().shown()), sight().found());
        assertEquals(1, sight().found().size());
    }

    @Test
    void aPointIsFoundUnderTheCursor() {
        open();
        var spot = sight().scene().spots().getFirst();

        assertEquals(
                Optional.of(spot.place()),
                map.at(sight().view().x(spot.place()), sight().view().y(spot.place()))
                        .map(Scene.Spot::place));
        assertEquals(Optional.empty(), map.at(-500, -500));
    }

    @Test
    void aLassoConfinesEveryFaceUntilItIsLetGo() {
        open();
        var spot = sight().scene().spots().getFirst();
        double x = sight().view().x(spot.place());
        double y = sight().view().y(spot.place());
        bench.act(room -> map.lasso(List.of(
                new Point(x - 1, y - 1), new Point(x + 1, y - 1), new Point(x + 1, y + 1), new Point(x - 1, y + 1))));

        assertTrue(bench.room.papers().shown().contains(spot.paper()));
        assertTrue(bench.room.papers().shown().size() < Sample.PAPERS);
        bench.act(room -> map.lasso(List.of()));
        assertEquals(Sample.PAPERS, bench.room.papers().shown().size());
    }

    @Test
    void zoomingKeepsWhatIsUnderTheCursorAndHasBounds() {
        open();
        var before = sight().view().at(100, 50);
        map.zoom(2, 100, 50);
        assertEquals(0, before.distance(sight().view().at(100, 50)), 1e-9);

        map.zoom(-1_000);
        double least = sight().view().scale();
        map.zoom(-1);
        assertEquals(least, sight().view().scale(), 1e-9);
    }

    @Test
    void aWholeMapStaysWholeInAWindowOfAnotherSize() {
        open();
        map.resize(900, 700);
        assertTrue(
                sight().scene().spots().stream().allMatch(spot -> sight().view().shows(spot.place())));

        map.drag(40, 0);
        var middle = sight().view().middle();
        map.resize(600, 400);
        assertEquals(middle, sight().view().middle());
        map.seeWhole();
        assertTrue(middle.distance(sight().view().middle()) > 0);
    }
}
