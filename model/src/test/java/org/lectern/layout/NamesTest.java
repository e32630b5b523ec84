package org.lectern.layout;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.RepeatedTest;
import org.junit.jupiter.api.RepetitionInfo;
import org.junit.jupiter.api.Test;

class NamesTest {

    private static List<Names.Wish> wishes(Random random) {
        var wishes = new ArrayList<Names.Wish>();
        for (int i = 0; i < 80; i++) {
            wishes.add(new Names.Wish(
                    i,
                    random.nextDouble() * 800,
                    random.nextDouble() * 600,
                    40 + random.nextInt(120),
                    18,
                    random.nextInt(10)));
        }
        return wishes;
    }

    @RepeatedTest(20)
    void noNameCoversAnotherOrLeavesTheView(RepetitionInfo run) {
        var placed = Names.placed(wishes(new Random(run.getCurrentRepetition())), 800, 600);
        assertTrue(placed.size() > 20);
        for (var one : placed) {
            assertTrue(one.isWithin(800, 600));
            for (var other : placed) assertTrue(one.equals(other) || one.isCleanOf(other), one + " covers " + other);
        }
    }

    @RepeatedTest(5)
    void theOrderOfTheWishesChangesNothing(RepetitionInfo run) {
        var random = new Random(run.getCurrentRepetition());
        var wishes = wishes(random);
        var before = Names.placed(wishes, 800, 600);
        Collections.shuffle(wishes, random);
        assertEquals(before, Names.placed(wishes, 800, 600));
    }

    @Test
    void theWeightierStandsOnItsAnchor() {
        var light = new Names.Wish(0, 400, 280, 100, 20, 1);
        var heavy = new Names.Wish(1, 410, 305, 100, 20, 9);
        var placed = Names.placed(List.of(light, heavy), 800, 600);
        assertEquals(
                List.of(heavy, light), placed.stream().map(Names.Placed::wish).toList());
        assertEquals(360, placed.getFirst().left());
        assertEquals(295, placed.getFirst().top());
    }

    @Test
    void anAnchorLiesAmidstThePoints() {
        var points = List.of(new Point(.1, .1), new Point(.12, .11), new Point(.11, .13), new Point(.9, .9));
        assertTrue(Names.anchor(points).x() < .2);
    }

    @Test
    void zoomingHoldsWhatIsUnderThePointer() {
        var view = Viewport.whole(List.of(new Point(0, 0), new Point(1, .5)), 1_000, 600, 20);
        assertEquals(960, view.scale(), 1e-9);
        var under = view.at(300, 200);
        var nearer = view.zoomed(2.5, 300, 200);
        assertEquals(300, nearer.x(under), 1e-6);
        assertEquals(200, nearer.y(under), 1e-6);
        var aside = nearer.dragged(10, -5);
        assertEquals(310, aside.x(under), 1e-6);
        assertEquals(195, aside.y(under), 1e-6);
    }
}
