package org.lectern.layout.drawing;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.HashSet;
import java.util.List;
import org.junit.jupiter.api.Test;

class ColourTest {

    @Test
    void contrastIsThatOfTheStandard() {
        assertEquals(21, Colour.of("000000").contrast(Colour.of("ffffff")), 1e-9);
        assertEquals(4.54, Colour.of("767676").contrast(Colour.of("ffffff")), .01);
    }

    @Test
    void aColourComesBackFromTheOrderOfTheEye() {
        for (int i = 0; i < 4_096; i++) {
            var colour = new Colour((i >> 8) * 17, (i >> 4 & 15) * 17, (i & 15) * 17);
            var back = Oklch.of(colour).colour();
            assertTrue(
                    Math.abs(colour.red() - back.red()) <= 1
                            && Math.abs(colour.green() - back.green()) <= 1
                            && Math.abs(colour.blue() - back.blue()) <= 1,
                    () -> colour + " became " + back);
        }
    }

    @Test
    void everyTopicCanBeSeenOnEveryBackground() {
        for (var theme : List.of(Theme.LIGHT, Theme.DARK)) {
            var palette = new Palette(theme.background());
            var colours = new HashSet<Colour>();
            for (int number = 0; number < 60; number++) {
                var colour = palette.colour(number);
                assertTrue(colour.contrast(theme.background()) >= 3, colour + " of number " + number);
                if (number < 30) assertTrue(colours.add(colour), "two topics share " + colour);
            }
            assertTrue(theme.text().contrast(theme.background()) >= 4.5);
            assertTrue(theme.unassigned().contrast(theme.background()) >= 3);
        }
    }
}
