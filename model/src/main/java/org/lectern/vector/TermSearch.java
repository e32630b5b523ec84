package org.lectern.vector;

import org.lectern.work.Phase;
import org.lectern.work.Progress;

/// Nearest neighbours by an inverted index: the postings of a row's terms are added up, its heaviest terms first.
final class TermSearch {

    private static final int CHUNK = 128;
    /// Postings read for a row. Lists of up to ten thousand papers hardly reach it.
    private static final int MOST_POSTINGS = 200_000;
    /// Candidates compared in full for each neighbour wanted, where postings were left out.
    private static final int CANDIDATES = 6;

    private final TermVectors vectors;
    private final Sparse byRow;
    private final Sparse byTerm;
    private final int nearest;
    private final int[][] ids;
    private final float[][] similarities;

    TermSearch(TermVectors vectors, int nearest) {
        this.vectors = vectors;
        byRow = vectors.byRow();
        byTerm = vectors.byTerm();
        this.nearest = nearest;
        ids = new int[vectors.rows()][];
        similarities = new float[vectors.rows()][];
    }

    NeighbourGraph graph(Progress progress) {
        new Chunks(vectors.rows(), CHUNK).run(Phase.COMPARING, progress, (from, to) -> {
            var sums = new float[vectors.rows()];
            var touched = new int[vectors.rows()];
            for (int row = from; row < to; row++) find(row, sums, touched);
        });
        return new NeighbourGraph(ids, similarities);
    }

    /// @param sums all 0, and left so
    private void find(int row, float[] sums, int[] touched) {
        int first = byRow.starts()[row];
        int last = byRow.starts()[row + 1];
        long postings = 0;
        for (int i = first; i < last; i++) postings += postings(byRow.columns()[i]);
        boolean all = postings <= MOST_POSTINGS;
        int found = all ? addUp(row, first, last, sums, touched) : addUpHeaviest(row, first, last, sums, touched);
        var best = new Best(all ? nearest : nearest * CANDIDATES);
        for (int i = 0; i < found; i++) {
            int other = touched[i];
            if (other != row && sums[other] >= best.bar()) best.offer(other, sums[other]);
            sums[other] = 0;
        }
        var settled = all ? best : compared(row, best);
        ids[row] = settled.rows();
        similarities[row] = settled.scores();
    }

    private int postings(int term) {
        return byTerm.starts()[term + 1] - byTerm.starts()[term];
    }

    private int addUp(int row, int first, int last, float[] sums, int[] touched) {
        int found = 0;
        for (int i = first; i < last; i++) found = add(row, i, sums, touched, found);
        return found;
    }

    /// A term's weight falls as its postings grow, so that the heaviest terms are also the cheapest.
    private int addUpHeaviest(int row, int first, int last, float[] sums, int[] touched) {
        var best = new Best(last - first);
        for (int i = first; i < last; i++) best.offer(i, byRow.weights()[i]);
        int found = 0;
        int read = 0;
        for (int i : best.rows()) {
            read += postings(byRow.columns()[i]);
            if (read > MOST_POSTINGS) break;
            found = add(row, i, sums, touched, found);
        }
        return found;
    }

    private int add(int row, int entry, float[] sums, int[] touched, int foundBefore) {
        int found = foundBefore;
        int term = byRow.columns()[entry];
        float weight = byRow.weights()[entry];
        for (int i = byTerm.starts()[term]; i < byTerm.starts()[term + 1]; i++) {
            int other = byTerm.columns()[i];
            if (sums[other] == 0 && other != row) touched[found++] = other;
            sums[other] += weight * byTerm.weights()[i];
        }
        sums[row] = 0;
        return found;
    }

    private Best compared(int row, Best candidates) {
        var best = new Best(nearest);
        for (int other : candidates.rows()) best.offer(other, (float) vectors.similarity(row, other));
        return best;
    }
}
