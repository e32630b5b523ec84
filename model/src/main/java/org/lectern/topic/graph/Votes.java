package org.lectern.topic.graph;

import java.util.Arrays;

/// How the ties of a vertex are spread over groups.
public final class Votes {

    private final Graph graph;
    private final double[] weight;

    public Votes(Graph graph, int groups) {
        this.graph = graph;
        weight = new double[groups];
    }

    /// What the ties of a vertex say.
    ///
    /// @param best the group that holds most of its ties, or -1 where no tie leads to any group
    /// @param second the next, or -1
    /// @param total the weight of the ties that lead to any group
    public record Poll(int best, int second, double ofBest, double ofOwn, double total) {}

    /// Asks one vertex.
    ///
    /// @param groupOf of each vertex, -1 where none
    /// @param own a group, or -1; where it holds as much as the best, it is the best
    public Poll of(int vertex, int[] groupOf, int own) {
        double total = 0;
        for (int i = graph.starts()[vertex]; i < graph.starts()[vertex + 1]; i++) {
            int group = groupOf[graph.ends()[i]];
            if (group < 0) continue;
            weight[group] += graph.weights()[i];
            total += graph.weights()[i];
        }
        int best = own >= 0 && weight[own] > 0 ? own : -1;
        for (int group : near(vertex, groupOf)) {
            if (best < 0 || weight[group] > weight[best]) best = group;
        }
        int second = -1;
        for (int group : near(vertex, groupOf)) {
            if (group != best && (second < 0 || weight[group] > weight[second])) second = group;
        }
        var poll = new Poll(best, second, best < 0 ? 0 : weight[best], own < 0 ? 0 : weight[own], total);
        for (int group : near(vertex, groupOf)) weight[group] = 0;
        return poll;
    }

    private int[] near(int vertex, int[] groupOf) {
        return Arrays.stream(graph.ends(), graph.starts()[vertex], graph.starts()[vertex + 1])
                .map(other -> groupOf[other])
                .filter(group -> group >= 0)
                .sorted()
                .distinct()
                .toArray();
    }
}
