package org.lectern.desktop.map;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Collections;
import java.util.List;
import java.util.SplittableRandom;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.lectern.layout.Point;

class DensityTest {

    @Test
    void emptyMapsAreEmptyEverywhere() {
        assertEquals(0, highest(Density.of(List.of())));
    }

    @Test
    void aHeapIsDensestAndFadesOutwards() {
        var density = Density.of(Collections.nCopies(40, new Point(.5, .5)));
        int middle = Density.SIDE / 2;
        assertEquals(Density.levels(), density.level(middle, middle));
        int before = Density.levels();
        for (int column = middle; column < Density.SIDE; column++) {
            int level = density.level(column, middle);
            assertTrue(level <= before, "denser further out");
            before = level;
        }
        assertEquals(0, before);
    }

    @Test
    void theOrderOfThePapersDoesNotMatter() {
        var random = new SplittableRandom(7);
        var points = Stream.generate(() -> new Point(random.nextDouble(), random.nextDouble()))
                .limit(300)
                .toList();
        var one = Density.of(points);
        var other = Density.of(points.reversed());
        for (int row = 0; row < Density.SIDE; row++) {
            for (int column = 0; column < Density.SIDE; column++) {
                assertEquals(one.level(column, row), other.level(column, row));
            }
        }
        assertEquals(Density.levels(), highest(one));
    }

    private static int highest(Density density) {
        int highest = 0;
        for (int row = 0; row < Density.SIDE; row++) {
            for (int column = 0; column < Density.SIDE; column++) {
                highest = Math.max(highest, density.level(column, row));
            }
        }
        return highest;
    }
}
