package org.lectern.topic.graph;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.TreeMap;

/// Joins communities until none is too small and there are not too many.
///
/// A community joins the one with which it keeps most modularity. Anchored ones may take others in, but no two of
/// them are ever joined.
final class Merging {

    private final double scale;
    private final double[] strengths;
    private final int[] sizes;
    private final boolean[] anchored;
    private final List<TreeMap<Integer, Double>> ties = new ArrayList<>();
    private final int[] into;
    private int count;

    /// @param folded a graph with a community for each vertex
    /// @param sizes how many papers a community has; one without papers is not counted
    Merging(Graph folded, double resolution, int[] sizes, boolean[] anchored) {
        strengths = folded.strengths();
        scale = resolution
                / Math.max(Double.MIN_NORMAL, Arrays.stream(strengths).sum());
        this.sizes = sizes.clone();
        this.anchored = anchored.clone();
        into = new int[sizes.length];
        for (int community = 0; community < sizes.length; community++) {
            into[community] = community;
            var tied = new TreeMap<Integer, Double>();
            for (int i = folded.starts()[community]; i < folded.starts()[community + 1]; i++) {
                tied.put(folded.ends()[i], folded.weights()[i]);
            }
            ties.add(tied);
        }
        count = (int) Arrays.stream(sizes).filter(size -> size > 0).count();
    }

    /// Joins each community of fewer papers than `least` to the one it is best tied to, the smallest first.
    Merging dissolve(int least) {
        for (int size = 1; size < least; size++) {
            for (int community = 0; community < sizes.length; community++) {
                if (into[community] != community || anchored[community] || sizes[community] != size) continue;
                int to = best(community);
                if (to >= 0) join(community, to);
            }
        }
        return this;
    }

    /// Joins until there are no more than `most`, or nothing can be joined.
    Merging reduce(int most) {
        while (count > most) {
            int one = -1;
            int other = -1;
            double least = Double.NEGATIVE_INFINITY;
            for (int community = 0; community < sizes.length; community++) {
                if (into[community] != community) continue;
                int to = best(community);
                if (to < 0 || gain(community, to) <= least) continue;
                least = gain(community, to);
                one = community;
                other = to;
            }
            if (one < 0) {
                one = smallest(-1);
                other = one < 0 ? -1 : smallest(one);
            }
            if (one < 0 || other < 0) break;
            if (anchored[one]) join(other, one);
            else join(one, other);
        }
        return this;
    }

    int count() {
        return count;
    }

    /// The community that each one is part of now, numbered from 0 without gaps.
    int[] parts() {
        var parts = new int[into.length];
        for (int i = 0; i < parts.length; i++) {
            int part = i;
            while (into[part] != part) part = into[part];
            parts[i] = part;
        }
        Leiden.numbered(parts);
        return parts;
    }

    /// What modularity gains by joining two, but for a common factor.
    private double gain(int one, int other) {
        return ties.get(one).getOrDefault(other, 0.0) - scale * strengths[one] * strengths[other];
    }

    private int best(int community) {
        int best = -1;
        for (int other : ties.get(community).keySet()) {
            if (anchored[community] && anchored[other]) continue;
            if (best < 0 || gain(community, other) > gain(community, best)) best = other;
        }
        return best;
    }

    /// The smallest community that may be joined to `partner`, or -1; without a partner, the smallest that is free.
    private int smallest(int partner) {
        int smallest = -1;
        for (int i = 0; i < sizes.length; i++) {
            if (into[i] != i || sizes[i] == 0 || i == partner || (partner < 0 && anchored[i])) continue;
            if (smallest < 0 || sizes[i] < sizes[smallest]) smallest = i;
        }
        return smallest;
    }

    private void join(int one, int to) {
        into[one] = to;
        sizes[to] += sizes[one];
        strengths[to] += strengths[one];
        anchored[to] |= anchored[one];
        count--;
        ties.get(one).forEach((other, weight) -> {
            ties.get(other).remove(one);
            if (other == to) return;
            ties.get(to).merge(other, weight, Double::sum);
            ties.get(other).merge(to, weight, Double::sum);
        });
        ties.get(one).clear();
    }
}
