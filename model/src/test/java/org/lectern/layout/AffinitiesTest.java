package org.lectern.layout;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.HashMap;
import org.junit.jupiter.api.Test;
import org.lectern.vector.LatentVectors;
import org.lectern.vector.NeighbourGraph;
import org.lectern.vector.TermVectors;
import org.lectern.vector.VectorSample;
import org.lectern.work.Progress;

class AffinitiesTest {

    @Test
    void theyAreSymmetricAndOneInAll() {
        var terms = TermVectors.of(new VectorSample(1, 3).corpus(150), Progress.NONE);
        var graph = NeighbourGraph.of(LatentVectors.of(terms, Progress.NONE), 12, Progress.NONE);
        var affinities = Affinities.of(graph);
        var found = new HashMap<Long, Float>();
        double sum = 0;
        for (int row = 0; row < affinities.rows(); row++) {
            for (int i = affinities.start(row); i < affinities.start(row + 1); i++) {
                found.put(row * 1_000L + affinities.column(i), affinities.value(i));
                sum += affinities.value(i);
            }
        }
        assertEquals(1, sum, 1e-4);
        found.forEach((pair, value) ->
                assertEquals(value, found.getOrDefault(pair % 1_000 * 1_000 + pair / 1_000, 0f), 1e-7f));
    }

    @Test
    void nearerPapersAttractMore() {
        var graph = new NeighbourGraph(
                new int[][] {{1, 2, 3}, {0}, {0}, {0}}, new float[][] {{.9f, .5f, .1f}, {.9f}, {.5f}, {.1f}});
        var affinities = Affinities.of(graph);
        assertTrue(affinities.value(0) > affinities.value(1) && affinities.value(1) > affinities.value(2));
    }
}
