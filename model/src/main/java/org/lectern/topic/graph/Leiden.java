package org.lectern.topic.graph;

import java.util.Arrays;
import java.util.SplittableRandom;

/// Communities of a graph by the Leiden algorithm (Traag, Waltman, van Eck 2019).
///
/// It raises modularity with a resolution (Reichardt, Bornholdt 2006): the higher, the more and smaller communities.
/// Vertices move one by one until none gains by it; each community is then refined into well-tied parts, the parts
/// become the vertices of a smaller graph, and all begins anew until nothing changes. Refinement takes the best
/// part where the original draws lots. *Anchored* vertices never move, so that two of them never meet.
final class Leiden {

    private static final double LEAST_GAIN = 1e-10;
    private static final int MOST_LEVELS = 30;
    private static final int BEAT = 1 << 14;

    private final Graph graph;
    private final double resolution;
    private final double total;
    private final double[] strengths;
    private final boolean[] anchored;
    private final SplittableRandom random;
    private final Runnable beat;
    private int steps;
    /// The weight that ties the vertex at hand to each community; 0 but while one is at hand.
    private final double[] ties;
    private final int[] near;

    private Leiden(
            Graph graph, double resolution, double total, boolean[] anchored, SplittableRandom random, Runnable beat) {
        this.graph = graph;
        this.beat = beat;
        this.resolution = resolution;
        this.total = total;
        this.anchored = anchored;
        this.random = random;
        strengths = graph.strengths();
        ties = new double[graph.size()];
        near = new int[graph.size() + 1];
    }

    /// The community of each vertex, numbered from 0 in order of their first vertices.
    ///
    /// @param start where the search begins: a community for each vertex, each from 0 to before the graph's size
    /// @param anchored the vertices that stay in their community; at most one in each
    /// @param beat called every some thousand steps, so that whoever waits may lose interest
    static int[] communities(
            Graph graph, double resolution, int[] start, boolean[] anchored, long seed, Runnable beat) {
        var random = new SplittableRandom(seed);
        double total = Arrays.stream(graph.strengths()).sum();
        var community = start.clone();
        var vertexOf = new int[graph.size()];
        for (int i = 0; i < vertexOf.length; i++) vertexOf[i] = i;
        var level = graph;
        var held = anchored;
        var partition = start.clone();
        for (int depth = 0; depth < MOST_LEVELS; depth++) {
            var search = new Leiden(level, resolution, total, held, random, beat);
            search.move(partition);
            for (int i = 0; i < vertexOf.length; i++) community[i] = partition[vertexOf[i]];
            var parts = search.refined(partition);
            int count = numbered(parts);
            if (count == level.size()) break;
            var above = new int[count];
            var heldAbove = new boolean[count];
            for (int vertex = 0; vertex < parts.length; vertex++) {
                above[parts[vertex]] = partition[vertex];
                heldAbove[parts[vertex]] |= held[vertex];
            }
            numbered(above);
            level = level.folded(parts, count);
            for (int i = 0; i < vertexOf.length; i++) vertexOf[i] = parts[vertexOf[i]];
            partition = above;
            held = heldAbove;
        }
        numbered(community);
        return community;
    }

    /// Numbers groups anew from 0 without gaps, in order of their first vertices; gives their number.
    static int numbered(int[] groups) {
        var next = new int[Arrays.stream(groups).max().orElse(-1) + 1];
        int count = 0;
        for (int i = 0; i < groups.length; i++) {
            if (next[groups[i]] == 0) next[groups[i]] = ++count;
            groups[i] = next[groups[i]] - 1;
        }
        return count;
    }

    /// Moves single vertices to where they gain most until none gains; neighbours of a moved one are asked again.
    private void move(int[] partition) {
        int size = graph.size();
        var weight = new double[size];
        var members = new int[size];
        for (int vertex = 0; vertex < size; vertex++) {
            weight[partition[vertex]] += strengths[vertex];
            members[partition[vertex]]++;
        }
        var free = new Free(members);
        var queue = shuffled();
        var waits = new boolean[size];
        Arrays.fill(waits, true);
        int head = 0;
        int waiting = size;
        while (waiting > 0) {
            int vertex = queue[head];
            step();
            waiting--;
            head = head + 1 == size ? 0 : head + 1;
            waits[vertex] = false;
            if (anchored[vertex]) continue;
            int from = partition[vertex];
            weight[from] -= strengths[vertex];
            if (--members[from] == 0) free.add(from);
            int to = best(vertex, partition, weight, from, free.any());
            weight[to] += strengths[vertex];
            if (members[to]++ == 0) free.take(to);
            if (to == from) continue;
            partition[vertex] = to;
            for (int i = graph.starts()[vertex]; i < graph.starts()[vertex + 1]; i++) {
                int other = graph.ends()[i];
                if (waits[other] || partition[other] == to) continue;
                waits[other] = true;
                int tail = head + waiting;
                queue[tail >= size ? tail - size : tail] = other;
                waiting++;
            }
        }
    }

    private void step() {
        if (++steps % BEAT == 0) beat.run();
    }

    /// Communities without members.
    private static final class Free {
        private final int[] stack;
        private int size;

        Free(int[] members) {
            stack = new int[members.length + 1];
            for (int i = members.length - 1; i >= 0; i--) {
                if (members[i] == 0) add(i);
            }
        }

        void add(int community) {
            stack[size++] = community;
        }

        int any() {
            return size == 0 ? -1 : stack[size - 1];
        }

        /// Takes away one that is there, mostly the last.
        void take(int community) {
            int place = size - 1;
            while (stack[place] != community) place--;
            System.arraycopy(stack, place + 1, stack, place, size - place - 1);
            size--;
        }
    }

    /// Where a vertex gains most; where it is, unless another place is truly better.
    private int best(int vertex, int[] partition, double[] weight, int from, int empty) {
        int found = gather(vertex, partition);
        int best = from;
        double most = ties[from] - resolution * strengths[vertex] * weight[from] / total;
        if (empty >= 0 && most < -LEAST_GAIN) {
            best = empty;
            most = 0;
        }
        for (int i = 0; i < found; i++) {
            int to = near[i];
            double gain = ties[to] - resolution * strengths[vertex] * weight[to] / total;
            if (gain > most + LEAST_GAIN) {
                best = to;
                most = gain;
            }
        }
        for (int i = 0; i < found; i++) ties[near[i]] = 0;
        return best;
    }

    private int gather(int vertex, int[] partition) {
        int found = 0;
        for (int i = graph.starts()[vertex]; i < graph.starts()[vertex + 1]; i++) {
            int community = partition[graph.ends()[i]];
            if (ties[community] == 0) near[found++] = community;
            ties[community] += graph.weights()[i];
        }
        return found;
    }

    /// Splits each community into well-tied parts: vertices that are alone join the part that they gain most by.
    private int[] refined(int[] partition) {
        int size = graph.size();
        var parts = new int[size];
        var weight = strengths.clone();
        var alone = new boolean[size];
        var whole = new double[size];
        var outward = new double[size];
        for (int vertex = 0; vertex < size; vertex++) {
            parts[vertex] = vertex;
            alone[vertex] = true;
            whole[partition[vertex]] += strengths[vertex];
            for (int i = graph.starts()[vertex]; i < graph.starts()[vertex + 1]; i++) {
                if (partition[graph.ends()[i]] == partition[vertex]) outward[vertex] += graph.weights()[i];
            }
        }
        for (int vertex : shuffled()) {
            step();
            if (!alone[vertex] || anchored[vertex]) continue;
            double community = whole[partition[vertex]];
            if (!isWellTied(outward[vertex], weight[vertex], community)) continue;
            join(vertex, partition, parts, weight, alone, outward, community);
        }
        return parts;
    }

    private boolean isWellTied(double outward, double weight, double community) {
        return outward >= resolution * weight * (community - weight) / total;
    }

    private void join(
            int vertex,
            int[] partition,
            int[] parts,
            double[] weight,
            boolean[] alone,
            double[] outward,
            double community) {
        int found = 0;
        for (int i = graph.starts()[vertex]; i < graph.starts()[vertex + 1]; i++) {
            int other = graph.ends()[i];
            if (partition[other] != partition[vertex]) continue;
            if (ties[parts[other]] == 0) near[found++] = parts[other];
            ties[parts[other]] += graph.weights()[i];
        }
        int best = vertex;
        double most = 0;
        for (int i = 0; i < found; i++) {
            int part = near[i];
            double gain = ties[part] - resolution * strengths[vertex] * weight[part] / total;
            if (gain > most + LEAST_GAIN && isWellTied(outward[part], weight[part], community)) {
                best = part;
                most = gain;
            }
        }
        double tie = ties[best];
        for (int i = 0; i < found; i++) ties[near[i]] = 0;
        if (best == vertex) return;
        parts[vertex] = best;
        alone[best] = false;
        weight[best] += strengths[vertex];
        outward[best] += outward[vertex] - 2 * tie;
    }

    private int[] shuffled() {
        var order = new int[graph.size()];
        for (int i = 0; i < order.length; i++) order[i] = i;
        for (int i = order.length - 1; i > 0; i--) {
            int j = random.nextInt(i + 1);
            int swapped = order[i];
            order[i] = order[j];
            order[j] = swapped;
        }
        return order;
    }
}
