package org.lectern.topic.graph;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Arrays;
import java.util.Random;
import java.util.stream.IntStream;
import org.junit.jupiter.api.RepeatedTest;
import org.junit.jupiter.api.RepetitionInfo;
import org.junit.jupiter.api.Test;
import org.lectern.vector.NeighbourGraph;

class LeidenTest {

    private static void nobodyWaits() {}

    /// Rings of five vertices each, all tied within, and one tie from ring to ring.
    private static Graph rings(int rings) {
        int size = 5 * rings;
        var ids = new int[size][];
        var near = new float[size][];
        for (int vertex = 0; vertex < size; vertex++) {
            int ring = vertex / 5;
            int one = vertex;
            var others = IntStream.range(5 * ring, 5 * ring + 5).filter(each -> each != one);
            var next = vertex % 5 == 0 ? IntStream.of((vertex + 6) % size) : IntStream.empty();
            ids[vertex] = IntStream.concat(others, next).toArray();
            near[vertex] = new float[ids[vertex].length];
            Arrays.fill(near[vertex], 1);
        }
        var none = new NeighbourGraph(new int[size][0], new float[size][0]);
        return Graph.fused(new NeighbourGraph(ids, near), none, 1);
    }

    private static int[] singles(int size) {
        return IntStream.range(0, size).toArray();
    }

    private static int[] ringOf(int rings) {
        return IntStream.range(0, 5 * rings).map(vertex -> vertex / 5).toArray();
    }

    @RepeatedTest(10)
    void ringsAreCommunities(RepetitionInfo run) {
        var found = Leiden.communities(
                rings(8), 1, singles(40), new boolean[40], run.getCurrentRepetition(), LeidenTest::nobodyWaits);

        assertArrayEquals(ringOf(8), found);
    }

    @Test
    void aHigherResolutionCutsFiner() {
        int last = 0;
        for (double resolution : new double[] {.01, .3, 1, 20}) {
            var found =
                    Leiden.communities(rings(8), resolution, singles(40), new boolean[40], 1, LeidenTest::nobodyWaits);
            int count = Leiden.numbered(found);
            assertTrue(count >= last, () -> count + " communities at " + resolution);
            last = count;
        }
        assertEquals(40, last);
    }

    @Test
    void anchoredVerticesNeverMeet() {
        var anchored = new boolean[40];
        anchored[0] = true;
        anchored[1] = true;

        var found = Leiden.communities(rings(8), .01, singles(40), anchored, 1, LeidenTest::nobodyWaits);

        assertNotEquals(found[0], found[1]);
    }

    @Test
    void everyCommunityHangsTogether() {
        var random = new Random(1);
        var ids = new int[200][4];
        var near = new float[200][4];
        for (int vertex = 0; vertex < 200; vertex++) {
            for (int i = 0; i < 4; i++) {
                ids[vertex][i] = (vertex + 1 + random.nextInt(199)) % 200;
                near[vertex][i] = random.nextFloat() + .1f;
            }
        }
        var graph =
                Graph.fused(new NeighbourGraph(ids, near), new NeighbourGraph(new int[200][0], new float[200][0]), 1);
        var found = Leiden.communities(graph, 1, singles(200), new boolean[200], 1, LeidenTest::nobodyWaits);

        assertEquals(Leiden.numbered(found.clone()), pieces(graph, found));
    }

    /// How many connected pieces the communities have in all.
    private static int pieces(Graph graph, int[] community) {
        var piece = singles(graph.size());
        for (boolean changed = true; changed; ) {
            changed = false;
            for (int vertex = 0; vertex < piece.length; vertex++) {
                for (int i = graph.starts()[vertex]; i < graph.starts()[vertex + 1]; i++) {
                    int other = graph.ends()[i];
                    if (community[other] != community[vertex] || piece[other] >= piece[vertex]) continue;
                    piece[vertex] = piece[other];
                    changed = true;
                }
            }
        }
        return Leiden.numbered(piece);
    }

    @Test
    void foldingKeepsAllWeight() {
        var graph = rings(6);
        var folded = graph.folded(ringOf(6), 6);

        assertEquals(
                Arrays.stream(graph.strengths()).sum(),
                Arrays.stream(folded.strengths()).sum(),
                1e-9);
        assertEquals(40, folded.loops()[0]);
    }

    @Test
    void smallCommunitiesAreDissolvedAndManyReduced() {
        var graph = rings(6);
        var sizes = new int[30];
        Arrays.fill(sizes, 1);
        var merging = new Merging(graph, 1, sizes, new boolean[30]).dissolve(5);

        assertEquals(6, merging.count());
        assertArrayEquals(ringOf(6), merging.parts());
        assertEquals(2, merging.reduce(2).count());
    }

    @Test
    void theSamePartitionAgreesAndAnotherDoesNot() {
        var one = Partition.of(new int[] {0, 0, 1, 1, 2, 2});

        assertEquals(1, one.agreement(Partition.of(new int[] {2, 2, 0, 0, 1, 1})));
        assertTrue(one.agreement(Partition.of(new int[] {0, 1, 2, 0, 1, 2})) < 0);
    }
}
