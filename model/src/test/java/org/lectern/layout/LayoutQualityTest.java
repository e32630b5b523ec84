package org.lectern.layout;

import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.lectern.vector.Corpus;
import org.lectern.vector.LatentVectors;
import org.lectern.vector.NeighbourGraph;
import org.lectern.vector.TermVectors;
import org.lectern.work.Progress;
import tools.jackson.databind.json.JsonMapper;

/// Measures maps of real abstracts, where they are at hand. Maps may not get worse than this.
class LayoutQualityTest {

    private static final Path PAPERS = Path.of("..", "..", "shared", "bench", "topics", "ohsumed23", "papers.jsonl");
    private static final int NEAREST = 10;

    @Test
    void neighboursStayNeighboursAndAMapHardlyMovesWhenPapersCome() throws IOException {
        var all = vectors(2_000);
        var graph = NeighbourGraph.of(all, Layout.NEIGHBOURS, Progress.NONE);
        var map = Layout.of(graph, new Start.Fresh(all), Progress.NONE);
        double kept = kept(graph, map);
        assertTrue(kept >= .50, () -> "neighbours kept fell to " + kept);

        var fewer = vectors(1_900);
        var before = Layout.of(
                NeighbourGraph.of(fewer, Layout.NEIGHBOURS, Progress.NONE), new Start.Fresh(fewer), Progress.NONE);
        var known = IntStream.range(0, 2_000)
                .mapToObj(row -> row < 1_900 ? Optional.of(before.get(row)) : Optional.<Point>empty())
                .toList();
        var after = Layout.of(graph, new Start.Known(known), Progress.NONE);
        double moved = moved(before, after);
        assertTrue(moved <= .02, () -> "half of the papers moved more than " + moved);
        double stillKept = kept(graph, after);
        assertTrue(stillKept >= .48, () -> "neighbours kept after an import fell to " + stillKept);
    }

    private static LatentVectors vectors(int papers) throws IOException {
        assumeTrue(Files.exists(PAPERS), "the labelled papers are not on this machine");
        var json = JsonMapper.builder().build();
        var corpus = Corpus.builder();
        try (var lines = Files.lines(PAPERS)) {
            lines.limit(papers)
                    .map(json::readTree)
                    .forEach(each -> corpus.add(
                            each.path("title").asString(), each.path("abstract").asString()));
        }
        return LatentVectors.of(TermVectors.of(corpus.build(), Progress.NONE), Progress.NONE);
    }

    /// The share of each paper's nearest by words that are among its nearest on the map.
    private static double kept(NeighbourGraph graph, List<Point> map) {
        return IntStream.range(0, map.size())
                .mapToDouble(row -> {
                    var near = new HashSet<Integer>();
                    Arrays.stream(graph.ids()[row]).limit(NEAREST).forEach(near::add);
                    return IntStream.range(0, map.size())
                                    .filter(other -> other != row)
                                    .boxed()
                                    .sorted((one, other) -> Double.compare(
                                            map.get(row).distance(map.get(one)),
                                            map.get(row).distance(map.get(other))))
                                    .limit(NEAREST)
                                    .filter(near::contains)
                                    .count()
                            / (double) NEAREST;
                })
                .average()
                .orElse(0);
    }

    private static double moved(List<Point> before, List<Point> after) {
        var ways = IntStream.range(0, before.size())
                .mapToDouble(row -> before.get(row).distance(after.get(row)))
                .sorted()
                .toArray();
        return ways[ways.length / 2];
    }
}
