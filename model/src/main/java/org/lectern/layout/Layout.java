package org.lectern.layout;

import java.util.Arrays;
import java.util.List;
import java.util.SplittableRandom;
import java.util.stream.IntStream;
import org.lectern.vector.LatentVectors;
import org.lectern.vector.NeighbourGraph;
import org.lectern.work.Progress;

/// Lays out papers in the plane, so that neighbours in their words are neighbours on the map.
///
/// Papers without any neighbour, such as those without a text, stand in rows of their own below the others.
public final class Layout {

    /// How many neighbours a graph should hold for a good map.
    public static final int NEIGHBOURS = 30;

    /// Points begin close together, so that groups can pass through one another.
    private static final double BEGINNING = 1e-4;

    /// Equal papers begin a little apart, or nothing would ever part them.
    private static final double JITTER = 1e-2;

    private static final long SEED = 20_141_001;

    private Layout() {}

    /// The places of all papers.
    ///
    /// @param graph the [#NEIGHBOURS] nearest rows of each row
    /// @return of each row its place, from 0 to 1 along the wider side of the map
    /// @throws java.util.concurrent.CancellationException where progress does
    public static List<Point> of(NeighbourGraph graph, Start start, Progress progress) {
        var tied = tied(graph);
        var affinities = Affinities.of(compact(graph, tied));
        var x = new double[tied.length];
        var y = new double[tied.length];
        var points = switch (start) {
            case Start.Fresh(var vectors) -> {
                begin(vectors, tied, x, y);
                new Descent(affinities, x, y, new boolean[tied.length]).settle(progress);
                yield Frame.fitted(x, y);
            }
            case Start.Known(var places) -> {
                var known = new Known(
                        affinities, Arrays.stream(tied).mapToObj(places::get).toList());
                yield known.adjusted(progress);
            }
        };
        return Frame.withLonely(points, tied, graph.rows());
    }

    /// The rows that have a neighbour or are one, ascending.
    private static int[] tied(NeighbourGraph graph) {
        var isTied = new boolean[graph.rows()];
        for (int row = 0; row < isTied.length; row++) {
            if (graph.ids()[row].length > 0) isTied[row] = true;
            for (int other : graph.ids()[row]) isTied[other] = true;
        }
        return IntStream.range(0, isTied.length).filter(row -> isTied[row]).toArray();
    }

    /// The graph of some rows alone, numbered from 0.
    private static NeighbourGraph compact(NeighbourGraph graph, int[] tied) {
        if (tied.length == graph.rows()) return graph;
        var numbers = new int[graph.rows()];
        for (int i = 0; i < tied.length; i++) numbers[tied[i]] = i;
        var ids = new int[tied.length][];
        var similarities = new float[tied.length][];
        for (int i = 0; i < tied.length; i++) {
            ids[i] = Arrays.stream(graph.ids()[tied[i]])
                    .map(other -> numbers[other])
                    .toArray();
            similarities[i] = graph.similarities()[tied[i]];
        }
        return new NeighbourGraph(ids, similarities);
    }

    /// The first dimension tells long words from short ones rather than fields apart, so the two after it are taken
    /// where there are as many.
    private static void begin(LatentVectors vectors, int[] tied, double[] x, double[] y) {
        int first = vectors.dimensions() > 2 ? 1 : 0;
        var random = new SplittableRandom(SEED);
        for (int i = 0; i < tied.length; i++) {
            x[i] = BEGINNING * (along(vectors, tied[i], first) + JITTER * random.nextGaussian());
            y[i] = BEGINNING * (along(vectors, tied[i], first + 1) + JITTER * random.nextGaussian());
        }
    }

    private static double along(LatentVectors vectors, int row, int dimension) {
        return dimension < vectors.dimensions() ? vectors.at(row, dimension) : 0;
    }
}
