package org.lectern.vector;

import org.lectern.work.Progress;

/// The nearest rows of each row.
public final class NeighbourGraph {

    private final int[][] ids;
    private final float[][] similarities;

    /// Takes neighbours that are known already.
    ///
    /// @param ids of each row the rows near it, the nearest first
    /// @param similarities of each row how near those are
    public NeighbourGraph(int[][] ids, float[][] similarities) {
        this.ids = ids;
        this.similarities = similarities;
    }

    /// Of each row its nearest rows, the nearest first; without itself, and without rows that share nothing.
    public int[][] ids() {
        return ids;
    }

    /// How near those are: cosines above 0.
    public float[][] similarities() {
        return similarities;
    }

    /// By shared terms. Exact for up to some ten thousand papers; beyond, a row's commonest terms find no
    /// candidates, but count again where the candidates found are compared.
    ///
    /// @param nearest how many neighbours a row has at most
    /// @throws java.util.concurrent.CancellationException where progress does
    public static NeighbourGraph of(TermVectors vectors, int nearest, Progress progress) {
        return new TermSearch(vectors, nearest).graph(progress);
    }

    /// By nearness in few dimensions. Exact for up to some ten thousand papers; beyond, a row looks for its
    /// neighbours in the parts of the space that lie nearest to it.
    ///
    /// @param nearest how many neighbours a row has at most
    /// @throws java.util.concurrent.CancellationException where progress does
    public static NeighbourGraph of(LatentVectors vectors, int nearest, Progress progress) {
        return new LatentSearch(vectors, nearest).graph(progress);
    }

    public int rows() {
        return ids.length;
    }
}
