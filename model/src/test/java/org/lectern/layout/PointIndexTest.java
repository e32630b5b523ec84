package org.lectern.layout;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Collections;
import java.util.List;
import java.util.OptionalInt;
import java.util.SplittableRandom;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.RepeatedTest;
import org.junit.jupiter.api.RepetitionInfo;
import org.junit.jupiter.api.Test;

class PointIndexTest {

    private static List<Point> points(SplittableRandom random, int count) {
        return Stream.generate(() -> new Point(random.nextDouble(), random.nextDouble()))
                .limit(count)
                .toList();
    }

    @RepeatedTest(20)
    void theNearestIsTheNearestOfAll(RepetitionInfo run) {
        var random = new SplittableRandom(run.getCurrentRepetition());
        var points = points(random, 500);
        var index = new PointIndex(points);
        for (var place : points(random, 50)) {
            var best = IntStream.range(0, points.size())
                    .filter(row -> points.get(row).distance(place) <= .03)
                    .boxed()
                    .min((one, other) -> Double.compare(
                            points.get(one).distance(place), points.get(other).distance(place)));
            assertEquals(best.map(OptionalInt::of).orElse(OptionalInt.empty()), index.nearest(place, .03));
        }
    }

    @Test
    void aLassoCatchesWhatLiesInside() {
        var points = points(new SplittableRandom(7), 1_000);
        var triangle = List.of(new Point(0, 0), new Point(1, 0), new Point(0, 1));
        var expected = IntStream.range(0, 1_000)
                .filter(row -> points.get(row).x() + points.get(row).y() < 1)
                .toArray();
        assertArrayEquals(expected, new PointIndex(points).inside(triangle));
    }

    @Test
    void aLassoMayBend() {
        var points = List.of(new Point(.1, .1), new Point(.5, .1), new Point(.9, .1), new Point(.5, .9));
        var letterU = List.of(
                new Point(0, 0),
                new Point(.2, 0),
                new Point(.2, .8),
                new Point(.8, .8),
                new Point(.8, 0),
                new Point(1, 0),
                new Point(1, 1),
                new Point(0, 1));
        assertArrayEquals(new int[] {0, 2, 3}, new PointIndex(points).inside(letterU));
    }

    @Test
    void nothingIsFoundInNothing() {
        var index = new PointIndex(List.of());
        assertTrue(index.nearest(new Point(0, 0), 1).isEmpty());
        assertEquals(0, index.inside(List.of(new Point(0, 0), new Point(1, 1))).length);
    }

    @Test
    void manyPointsOnOneSpotAreFoundByTheLowestRow() {
        var index = new PointIndex(Collections.nCopies(100, new Point(.5, .5)));
        assertEquals(OptionalInt.of(0), index.nearest(new Point(.5, .6), .2));
    }
}
