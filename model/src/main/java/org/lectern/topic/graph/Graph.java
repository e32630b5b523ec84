package org.lectern.topic.graph;

import java.util.Arrays;
import java.util.SplittableRandom;
import org.lectern.vector.NeighbourGraph;

/// Vertices tied by weighted edges; each edge is kept at both of its ends.
public final class Graph {

    private final int[] starts;
    private final int[] ends;
    private final double[] weights;
    private final double[] loops;

    Graph(int[] starts, int[] ends, double[] weights, double[] loops) {
        this.starts = starts;
        this.ends = ends;
        this.weights = weights;
        this.loops = loops;
    }

    /// Where a vertex's edges begin, and behind the last vertex the end.
    public int[] starts() {
        return starts;
    }

    /// The vertex at the other end of each edge, ascending for each vertex.
    public int[] ends() {
        return ends;
    }

    /// Above 0.
    public double[] weights() {
        return weights;
    }

    /// The weight that each vertex holds within itself, both directions counted.
    double[] loops() {
        return loops;
    }

    public int size() {
        return loops.length;
    }

    /// The weight of all that a vertex holds and is tied by.
    double strength(int vertex) {
        double sum = loops[vertex];
        for (int i = starts[vertex]; i < starts[vertex + 1]; i++) sum += weights[i];
        return sum;
    }

    double[] strengths() {
        var strengths = new double[size()];
        for (int vertex = 0; vertex < strengths.length; vertex++) strengths[vertex] = strength(vertex);
        return strengths;
    }

    /// Two neighbour graphs as one: an edge weighs what either graph says, the second graph's word counting less.
    ///
    /// An edge that both ends name weighs twice what it would if only one did.
    public static Graph fused(NeighbourGraph first, NeighbourGraph second, double weightOfSecond) {
        var edges = new Edges(first.rows());
        add(edges, first, 1);
        add(edges, second, weightOfSecond);
        return edges.graph();
    }

    private static void add(Edges edges, NeighbourGraph neighbours, double weight) {
        for (int row = 0; row < neighbours.rows(); row++) {
            for (int i = 0; i < neighbours.ids()[row].length; i++) {
                edges.add(row, neighbours.ids()[row][i], weight * neighbours.similarities()[row][i]);
            }
        }
    }

    /// Groups of vertices as single vertices.
    ///
    /// @param group of each vertex, numbered from 0 without gaps
    public Graph folded(int[] group, int groups) {
        var edges = new Edges(groups);
        for (int vertex = 0; vertex < size(); vertex++) {
            edges.addLoop(group[vertex], loops[vertex]);
            for (int i = starts[vertex]; i < starts[vertex + 1]; i++) {
                if (ends[i] < vertex) continue;
                if (group[ends[i]] == group[vertex]) edges.addLoop(group[vertex], 2 * weights[i]);
                else edges.add(group[vertex], group[ends[i]], weights[i]);
            }
        }
        return edges.graph();
    }

    /// The graph without a share of its edges, drawn by lot.
    ///
    /// @param share of the edges that are kept, from 0 to 1
    Graph thinned(double share, long seed) {
        var random = new SplittableRandom(seed);
        var edges = new Edges(size());
        for (int vertex = 0; vertex < size(); vertex++) {
            edges.addLoop(vertex, loops[vertex]);
            for (int i = starts[vertex]; i < starts[vertex + 1]; i++) {
                if (ends[i] > vertex && random.nextDouble() < share) edges.add(vertex, ends[i], weights[i]);
            }
        }
        return edges.graph();
    }

    /// Gathers edges in any order; parallel ones are added up.
    private static final class Edges {

        private final double[] loops;
        private long[] keys = new long[1 << 12];
        private double[] weights = new double[1 << 12];
        private int count;

        Edges(int vertices) {
            loops = new double[vertices];
        }

        void addLoop(int vertex, double weight) {
            loops[vertex] += weight;
        }

        void add(int one, int other, double weight) {
            if (count == keys.length) {
                keys = Arrays.copyOf(keys, 2 * count);
                weights = Arrays.copyOf(weights, 2 * count);
            }
            keys[count] = (long) Math.min(one, other) << 32 | Math.max(one, other);
            weights[count++] = weight;
        }

        Graph graph() {
            var half = placed();
            var ends = half.ends;
            for (int vertex = 0; vertex < loops.length; vertex++) sort(half, vertex);
            int kept = 0;
            var starts = new int[loops.length + 1];
            for (int vertex = 0; vertex < loops.length; vertex++) {
                for (int i = half.starts[vertex]; i < half.starts[vertex + 1]; i++) {
                    if (kept > starts[vertex] && ends[kept - 1] == ends[i]) half.weights[kept - 1] += half.weights[i];
                    else {
                        ends[kept] = ends[i];
                        half.weights[kept++] = half.weights[i];
                    }
                }
                starts[vertex + 1] = kept;
            }
            return new Graph(starts, Arrays.copyOf(ends, kept), Arrays.copyOf(half.weights, kept), loops);
        }

        private Graph placed() {
            var starts = new int[loops.length + 1];
            for (int i = 0; i < count; i++) {
                starts[(int) (keys[i] >>> 32) + 1]++;
                starts[(int) keys[i] + 1]++;
            }
            for (int vertex = 0; vertex < loops.length; vertex++) starts[vertex + 1] += starts[vertex];
            var next = starts.clone();
            var ends = new int[2 * count];
            var placed = new double[2 * count];
            for (int i = 0; i < count; i++) {
                int one = (int) (keys[i] >>> 32);
                int other = (int) keys[i];
                ends[next[one]] = other;
                placed[next[one]++] = weights[i];
                ends[next[other]] = one;
                placed[next[other]++] = weights[i];
            }
            return new Graph(starts, ends, placed, loops);
        }

        /// Sorts a vertex's edges by their other end; equal ends keep the order in which they came.
        private static void sort(Graph graph, int vertex) {
            int from = graph.starts[vertex];
            int length = graph.starts[vertex + 1] - from;
            var order = new long[length];
            var old = Arrays.copyOfRange(graph.weights, from, from + length);
            for (int i = 0; i < length; i++) order[i] = (long) graph.ends[from + i] << 32 | i;
            Arrays.sort(order);
            for (int i = 0; i < length; i++) {
                graph.ends[from + i] = (int) (order[i] >>> 32);
                graph.weights[from + i] = old[(int) order[i]];
            }
        }
    }
}
