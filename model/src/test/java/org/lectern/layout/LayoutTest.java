package org.lectern.layout;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CancellationException;
import java.util.concurrent.ForkJoinPool;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.lectern.vector.Corpus;
import org.lectern.vector.LatentVectors;
import org.lectern.vector.NeighbourGraph;
import org.lectern.vector.TermVectors;
import org.lectern.vector.VectorSample;
import org.lectern.work.Phase;
import org.lectern.work.Progress;

class LayoutTest {

    private static final int FIELDS = 4;

    private static LatentVectors vectors(Corpus corpus) {
        return LatentVectors.of(TermVectors.of(corpus, Progress.NONE), Progress.NONE);
    }

    private static NeighbourGraph graph(LatentVectors vectors) {
        return NeighbourGraph.of(vectors, Layout.NEIGHBOURS, Progress.NONE);
    }

    private static List<Point> map(LatentVectors vectors) {
        return Layout.of(graph(vectors), new Start.Fresh(vectors), Progress.NONE);
    }

    @Test
    void papersOfAFieldLieTogether() {
        var map = map(vectors(new VectorSample(1, FIELDS).corpus(400)));
        long same = IntStream.range(0, map.size())
                .filter(row -> nearest(map, row) % FIELDS == row % FIELDS)
                .count();
        assertTrue(same > 380, () -> "only " + same + " of 400 lie beside their field");
    }

    private static int nearest(List<Point> map, int row) {
        return IntStream.range(0, map.size())
                .filter(other -> other != row)
                .boxed()
                .min((one, other) -> Double.compare(
                        map.get(row).distance(map.get(one)), map.get(row).distance(map.get(other))))
                .orElseThrow();
    }

    @Test
    void theMapDoesNotDependOnThreads() throws Exception {
        var vectors = vectors(new VectorSample(2, FIELDS).corpus(600));
        try (var one = new ForkJoinPool(1);
                var many = new ForkJoinPool(7)) {
            assertEquals(
                    one.submit(() -> map(vectors)).get(),
                    many.submit(() -> map(vectors)).get());
        }
    }

    @ParameterizedTest
    @ValueSource(ints = {0, 1, 2, 3, 5, 40})
    void fewPapersHaveAMapToo(int papers) {
        var map = map(vectors(new VectorSample(3, 2).corpus(papers)));
        assertEquals(papers, map.size());
        assertEquals(papers, new HashSet<>(map).size());
        for (var point : map) {
            assertTrue(point.x() >= 0 && point.x() <= 1, point::toString);
            assertTrue(point.y() >= 0 && point.y() <= 1, point::toString);
        }
    }

    @Test
    void papersWithoutTextStandBelowTheOthers() {
        var sample = new VectorSample(4, 2);
        var corpus = Corpus.builder();
        for (int i = 0; i < 100; i++) {
            if (i % 10 == 0) corpus.add("", "");
            else corpus.add(sample.text(i % 2, 6), sample.text(i % 2, 50));
        }
        var map = map(vectors(corpus.build()));
        double lowest = IntStream.range(0, 100)
                .filter(row -> row % 10 != 0)
                .mapToDouble(row -> map.get(row).y())
                .max()
                .orElseThrow();
        for (int row = 0; row < 100; row += 10) assertTrue(map.get(row).y() > lowest);
    }

    @Test
    void equalPapersLieBesideOneAnother() {
        var sample = new VectorSample(5, 2);
        var corpus = Corpus.builder();
        for (int i = 0; i < 60; i++) {
            var text = sample.text(i % 2, 50);
            corpus.add("", text).add("", text);
        }
        var map = map(vectors(corpus.build()));
        assertEquals(120, new HashSet<>(map).size());
    }

    @Test
    void anEarlierMapHardlyMoves() {
        var before = map(vectors(new VectorSample(6, FIELDS).corpus(380)));
        var more = vectors(new VectorSample(6, FIELDS).corpus(400));
        var places = IntStream.range(0, 400)
                .mapToObj(row -> row < 380 ? Optional.of(before.get(row)) : Optional.<Point>empty())
                .toList();
        var after = Layout.of(graph(more), new Start.Known(places), Progress.NONE);
        var ways = IntStream.range(0, 380)
                .mapToDouble(row -> before.get(row).distance(after.get(row)))
                .sorted()
                .toArray();
        assertTrue(ways[190] < .03, () -> "half of the papers moved more than " + ways[190]);
        for (int row = 380; row < 400; row++) {
            assertEquals(row % FIELDS, nearest(after, row) % FIELDS, "newcomer " + row + " lies among strangers");
        }
    }

    @Test
    void nobodyKnownIsAMapAsWell() {
        var vectors = vectors(new VectorSample(7, 2).corpus(50));
        List<Optional<Point>> nowhere =
                IntStream.range(0, 50).mapToObj(_ -> Optional.<Point>empty()).toList();
        var map = Layout.of(graph(vectors), new Start.Known(nowhere), Progress.NONE);
        assertEquals(50, new HashSet<>(map).size());
    }

    @Test
    void theUserMayLoseInterest() {
        var vectors = vectors(new VectorSample(8, 2).corpus(50));
        var graph = graph(vectors);
        Progress impatient = (phase, done, total) -> {
            if (phase == Phase.PLACING && done > 3) throw new CancellationException();
            assertTrue(total > 0);
        };
        var start = new Start.Fresh(vectors);
        assertThrows(CancellationException.class, () -> Layout.of(graph, start, impatient));
    }
}
