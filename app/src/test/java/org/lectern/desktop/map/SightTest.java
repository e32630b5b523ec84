package org.lectern.desktop.map;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.SplittableRandom;
import org.junit.jupiter.api.Test;
import org.lectern.layout.Point;
import org.lectern.layout.Viewport;

class SightTest {

    private static final List<Point> PLACES = List.of(new Point(0, .2), new Point(1, .3), new Point(.4, .9));
    private final Sight sight = new Sight();

    SightTest() {
        sight.cover(PLACES);
        sight.resize(600, 400);
    }

    @Test
    void allIsInSightUntilTheUserZooms() {
        for (var size : List.of(600, 90, 3, 1500)) {
            sight.resize(size, 400);
            for (var place : PLACES) assertTrue(view().shows(place), "at " + size);
        }
    }

    @Test
    void theLastSizeDoesNotDisturbWhatTheUserZoomedTo() {
        sight.zoom(3, 100, 100);
        var before = view();
        sight.resize(900, 500);
        assertEquals(before.scale(), view().scale());
        assertEquals(before.middle(), view().middle());
        sight.whole();
        for (var place : PLACES) assertTrue(view().shows(place));
    }

    @Test
    void whatIsUnderThePointerStaysThere() {
        var random = new SplittableRandom(11);
        for (int i = 0; i < 200; i++) {
            double x = random.nextDouble(600);
            double y = random.nextDouble(400);
            var before = sight.at(x, y);
            sight.zoom(random.nextDouble(.5, 2), x, y);
            assertEquals(0, before.distance(sight.at(x, y)), 1e-9);
        }
    }

    @Test
    void zoomingEndsBothWays() {
        double whole = view().scale();
        for (int i = 0; i < 100; i++) sight.nearer();
        assertEquals(60 * whole, view().scale(), 1e-6);
        for (int i = 0; i < 100; i++) sight.farther();
        assertEquals(.5 * whole, view().scale(), 1e-6);
    }

    @Test
    void draggingMovesTheMapWithThePointer() {
        var before = sight.at(50, 60);
        sight.drag(20, -30);
        assertEquals(0, before.distance(sight.at(70, 30)), 1e-9);
    }

    private Viewport view() {
        return sight.viewProperty().get();
    }
}
