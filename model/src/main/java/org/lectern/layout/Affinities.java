package org.lectern.layout;

import java.util.Arrays;
import org.lectern.vector.NeighbourGraph;

/// How strongly papers attract one another: symmetric, and 1 in all (van der Maaten, Hinton 2008, section 3).
///
/// A paper spreads its attraction over its neighbours by a bell curve of their distance. The curve is as wide as it
/// takes to reach half of them ("perplexity"), so that papers in dense and in lonely regions have equally many
/// friends. A paper without neighbours attracts nothing.
final class Affinities {

    private static final double REACHED = .5;
    private static final int SEARCH_STEPS = 50;
    private static final double CLOSE_ENOUGH = 1e-5;

    private final int[] starts;
    private final int[] columns;
    private final float[] values;

    private Affinities(int[] starts, int[] columns, float[] values) {
        this.starts = starts;
        this.columns = columns;
        this.values = values;
    }

    static Affinities of(NeighbourGraph graph) {
        var spread = new float[graph.rows()][];
        Rows.each(graph.rows(), (from, to) -> {
            for (int row = from; row < to; row++) spread[row] = spread(graph.similarities()[row]);
        });
        return joined(graph.ids(), spread);
    }

    int rows() {
        return starts.length - 1;
    }

    /// Where a row begins; behind the last row, the end.
    int start(int row) {
        return starts[row];
    }

    /// The other paper of an entry; they ascend within a row.
    int column(int entry) {
        return columns[entry];
    }

    /// How strongly the papers of an entry attract one another.
    float value(int entry) {
        return values[entry];
    }

    /// Shares of 1 for each neighbour; the width of the curve is found by bisection.
    private static float[] spread(float[] similarities) {
        int count = similarities.length;
        var shares = new double[count];
        double wanted = StrictMath.log(Math.max(1, count * REACHED));
        double narrow = 1;
        double low = 0;
        double high = Double.POSITIVE_INFINITY;
        for (int step = 0; step < SEARCH_STEPS; step++) {
            double tooWide = entropy(similarities, narrow, shares) - wanted;
            if (Math.abs(tooWide) < CLOSE_ENOUGH) break;
            if (tooWide > 0) low = narrow;
            else high = narrow;
            narrow = high == Double.POSITIVE_INFINITY ? 2 * narrow : (low + high) / 2;
        }
        var spread = new float[count];
        for (int i = 0; i < count; i++) spread[i] = (float) shares[i];
        return spread;
    }

    /// Fills in the shares of a curve and tells its entropy. Vectors of length 1 lie `2 - 2 cos` apart, squared.
    private static double entropy(float[] similarities, double narrow, double[] shares) {
        double sum = 0;
        for (int i = 0; i < shares.length; i++) {
            shares[i] = StrictMath.exp(-2 * narrow * (similarities[0] - similarities[i]));
            sum += shares[i];
        }
        double entropy = 0;
        for (int i = 0; i < shares.length; i++) {
            shares[i] /= sum;
            if (shares[i] > 0) entropy -= shares[i] * StrictMath.log(shares[i]);
        }
        return entropy;
    }

    /// Both directions of each pair added up.
    private static Affinities joined(int[][] ids, float[][] spread) {
        var doubled = doubled(ids, spread);
        int rows = ids.length;
        double scale = 1
                / (2.0
                        * Math.max(
                                1,
                                Arrays.stream(ids).filter(row -> row.length > 0).count()));
        var starts = new int[rows + 1];
        var columns = new int
                [(int) Arrays.stream(doubled).mapToLong(row -> row.length).sum()];
        var values = new float[columns.length];
        int end = 0;
        for (int row = 0; row < rows; row++) {
            Arrays.sort(doubled[row]);
            for (long entry : doubled[row]) {
                int column = (int) (entry >>> 32);
                if (end == starts[row] || columns[end - 1] != column) columns[end++] = column;
                values[end - 1] += (float) (scale * Float.intBitsToFloat((int) entry));
            }
            starts[row + 1] = end;
        }
        return new Affinities(starts, Arrays.copyOf(columns, end), Arrays.copyOf(values, end));
    }

    /// Of each row the other's number in the upper half, the share in the lower: sorted, equal pairs stand together.
    private static long[][] doubled(int[][] ids, float[][] spread) {
        var counts = new int[ids.length];
        for (int row = 0; row < ids.length; row++) {
            counts[row] += ids[row].length;
            for (int other : ids[row]) counts[other]++;
        }
        var doubled = new long[ids.length][];
        for (int row = 0; row < ids.length; row++) doubled[row] = new long[counts[row]];
        for (int row = 0; row < ids.length; row++) {
            for (int i = 0; i < ids[row].length; i++) {
                int other = ids[row][i];
                long share = Float.floatToIntBits(spread[row][i]);
                doubled[row][--counts[row]] = (long) other << 32 | share;
                doubled[other][--counts[other]] = (long) row << 32 | share;
            }
        }
        return doubled;
    }
}
