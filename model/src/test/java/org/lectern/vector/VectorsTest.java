package org.lectern.vector;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Arrays;
import java.util.concurrent.CancellationException;
import java.util.concurrent.ForkJoinPool;
import java.util.function.IntToDoubleFunction;
import java.util.stream.IntStream;
import org.junit.jupiter.api.RepeatedTest;
import org.junit.jupiter.api.RepetitionInfo;
import org.junit.jupiter.api.Test;
import org.lectern.work.Progress;

class VectorsTest {

    private static final int FIELDS = 7;

    @RepeatedTest(5)
    void neighboursAreThoseThatAFullComparisonFinds(RepetitionInfo run) {
        var terms = terms(run.getCurrentRepetition(), 150);
        var latent = LatentVectors.of(terms, Progress.NONE);

        assertNearest(NeighbourGraph.of(terms, 10, Progress.NONE), terms::similarity);
        assertNearest(NeighbourGraph.of(latent, 10, Progress.NONE), latent::similarity);
    }

    @FunctionalInterface
    private interface Similarity {
        double of(int one, int other);
    }

    private static void assertNearest(NeighbourGraph graph, Similarity similarity) {
        for (int row = 0; row < graph.rows(); row++) {
            int one = row;
            IntToDoubleFunction toRow = other -> similarity.of(one, other);
            var expected = IntStream.range(0, graph.rows())
                    .filter(other -> other != one && toRow.applyAsDouble(other) > 1e-6)
                    .mapToDouble(toRow)
                    .map(each -> -each)
                    .sorted()
                    .limit(10)
                    .map(each -> -each)
                    .toArray();
            for (int i = 0; i < expected.length; i++) {
                assertEquals(expected[i], graph.similarities()[row][i], 1e-5);
                assertEquals(expected[i], similarity.of(row, graph.ids()[row][i]), 1e-5);
            }
        }
    }

    @Test
    void nearestRowsAreOfTheSameField() {
        var graph = NeighbourGraph.of(LatentVectors.of(terms(1, 210), Progress.NONE), 5, Progress.NONE);

        long same = IntStream.range(0, graph.rows())
                .filter(row -> Arrays.stream(graph.ids()[row]).allMatch(each -> each % FIELDS == row % FIELDS))
                .count();
        assertTrue(same > 200, () -> same + " of 210 papers");
    }

    @Test
    void enoughDimensionsKeepEverySimilarity() {
        var terms = terms(2, 40);
        var latent = LatentVectors.of(terms, 40, Progress.NONE);

        for (int one = 0; one < 40; one++) {
            for (int other = 0; other < 40; other++) {
                assertEquals(terms.similarity(one, other), latent.similarity(one, other), 1e-3);
            }
        }
    }

    @Test
    void theNumberOfThreadsChangesNothing() throws Exception {
        try (var one = new ForkJoinPool(1);
                var four = new ForkJoinPool(4)) {
            var alone = one.submit(() -> neighbours(600)).get();
            var together = four.submit(() -> neighbours(600)).get();

            assertArrayEquals(alone.ids(), together.ids());
            assertArrayEquals(alone.similarities(), together.similarities());
        }
    }

    private static NeighbourGraph neighbours(int papers) {
        return NeighbourGraph.of(LatentVectors.of(terms(3, papers), Progress.NONE), 10, Progress.NONE);
    }

    @Test
    void rowsWithoutTermsAreNearToNothing() {
        var corpus = Corpus.builder()
                .add("", "")
                .add("Sparse graphs", "")
                .add("Sparse graphs", "")
                .add("Cosmic dust", "")
                .add("", "cosmic dust")
                .build();
        var terms = TermVectors.of(corpus, Progress.NONE);
        var latent = LatentVectors.of(terms, Progress.NONE);

        assertTrue(terms.isEmpty(0));
        assertEquals(0, latent.similarity(0, 1));
        assertArrayEquals(
                new int[][] {{}, {2}, {1}, {4}, {3}},
                NeighbourGraph.of(terms, 3, Progress.NONE).ids());
        assertArrayEquals(
                new int[][] {{}, {2}, {1}, {4}, {3}},
                NeighbourGraph.of(latent, 3, Progress.NONE).ids());
    }

    @Test
    void nothingComesOfNothing() {
        var terms = TermVectors.of(Corpus.builder().build(), Progress.NONE);

        assertEquals(0, terms.terms());
        assertEquals(0, NeighbourGraph.of(terms, 3, Progress.NONE).rows());
        assertEquals(
                0,
                NeighbourGraph.of(LatentVectors.of(terms, Progress.NONE), 3, Progress.NONE)
                        .rows());
    }

    @Test
    void whatNobodyWaitsForStops() {
        Progress impatient = (phase, done, total) -> {
            throw new CancellationException();
        };
        var terms = terms(4, 30);

        assertThrows(CancellationException.class, () -> LatentVectors.of(terms, impatient));
        assertThrows(CancellationException.class, () -> NeighbourGraph.of(terms, 3, impatient));
    }

    private static TermVectors terms(long seed, int papers) {
        return TermVectors.of(new VectorSample(seed, FIELDS).corpus(papers), Progress.NONE);
    }
}
