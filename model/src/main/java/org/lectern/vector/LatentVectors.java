package org.lectern.vector;

import java.util.Arrays;
import java.util.SplittableRandom;
import org.lectern.work.Phase;
import org.lectern.work.Progress;

/// Papers in a few dimensions, in which words that keep the same company count as alike (latent semantic analysis).
///
/// A truncated singular value decomposition of the [TermVectors], by seeded random projection and two power
/// iterations (Halko, Martinsson, Tropp 2011, algorithms 4.4 and 5.1, with the eigenvectors of the small Gram matrix
/// for both). Rows are the left singular vectors times the singular values, scaled to length 1.
public final class LatentVectors {

    /// No list needs more dimensions.
    public static final int MOST_DIMENSIONS = 100;

    private static final int PAPERS_PER_DIMENSION = 6;
    private static final int OVERSAMPLING = 8;
    private static final int POWER_ITERATIONS = 2;
    private static final int CHUNK = 512;
    private static final long SEED = 20_110_217;
    /// Directions whose share of the largest is less than this are rounding errors.
    private static final double NOTHING = 1e-9;

    private final int rows;
    private final int dimensions;
    private final float[] values;

    private LatentVectors(int rows, int dimensions, float[] values) {
        this.rows = rows;
        this.dimensions = dimensions;
        this.values = values;
    }

    /// In as many dimensions as suit the number of papers.
    public static LatentVectors of(TermVectors terms, Progress progress) {
        return of(terms, Math.clamp(terms.rows() / PAPERS_PER_DIMENSION, 2, MOST_DIMENSIONS), progress);
    }

    /// In at most so many dimensions; fewer where the rows have no more.
    ///
    /// @param most from 1 to [#MOST_DIMENSIONS]
    /// @throws java.util.concurrent.CancellationException where progress does
    public static LatentVectors of(TermVectors terms, int most, Progress progress) {
        int rows = terms.rows();
        int width = Math.min(rows, most + OVERSAMPLING);
        var basis = Columns.random(rows, width, SEED);
        for (int i = 0; i < POWER_ITERATIONS; i++) {
            basis = basis.orthonormal();
            var folded = basis.times(terms.byTerm(), progress);
            basis = folded.times(terms.byRow(), progress);
        }
        basis = basis.orthonormal();
        var folded = basis.times(terms.byTerm(), progress);
        return of(rows, most, basis, SymmetricMatrix.eigen(folded.gram()));
    }

    private static LatentVectors of(int rows, int most, Columns basis, SymmetricMatrix.Eigen eigen) {
        int dimensions = 0;
        while (dimensions < Math.min(most, eigen.values().length)
                && eigen.values()[dimensions] > NOTHING * eigen.values()[0]) dimensions++;
        var turn = new double[dimensions][];
        for (int i = 0; i < dimensions; i++) {
            turn[i] = eigen.vectors()[i].clone();
            double singular = Math.sqrt(eigen.values()[i]);
            for (int j = 0; j < turn[i].length; j++) turn[i][j] *= singular;
        }
        var turned = basis.turned(turn);
        turned.scaleRowsToUnit();
        return new LatentVectors(rows, dimensions, turned.values);
    }

    public int rows() {
        return rows;
    }

    public int dimensions() {
        return dimensions;
    }

    /// A coordinate of a row.
    public float at(int row, int dimension) {
        return values[row * dimensions + dimension];
    }

    /// How alike two rows are: the cosine of their angle, from -1 to 1; 0 where one of them is empty.
    public double similarity(int one, int other) {
        double sum = 0;
        for (int i = 0; i < dimensions; i++) sum += values[one * dimensions + i] * values[other * dimensions + i];
        return sum;
    }

    /// A tall matrix, row by row.
    private static final class Columns {

        private final int rows;
        private final int width;
        private final float[] values;

        private Columns(int rows, int width, float[] values) {
            this.rows = rows;
            this.width = width;
            this.values = values;
        }

        static Columns random(int rows, int width, long seed) {
            var random = new SplittableRandom(seed);
            var values = new float[rows * width];
            for (int i = 0; i < values.length; i++) values[i] = (float) random.nextGaussian();
            return new Columns(rows, width, values);
        }

        /// A sparse matrix times this one.
        Columns times(Sparse left, Progress progress) {
            var product = new float[left.rows() * width];
            new Chunks(left.rows(), CHUNK).run(Phase.COMPARING, progress, (from, to) -> {
                var sum = new double[width];
                for (int row = from; row < to; row++) {
                    Arrays.fill(sum, 0);
                    for (int i = left.starts()[row]; i < left.starts()[row + 1]; i++) {
                        float weight = left.weights()[i];
                        int at = left.columns()[i] * width;
                        for (int j = 0; j < width; j++) sum[j] += weight * values[at + j];
                    }
                    for (int j = 0; j < width; j++) product[row * width + j] = (float) sum[j];
                }
            });
            return new Columns(left.rows(), width, product);
        }

        /// The products of each column with each.
        double[][] gram() {
            var sums = new double[width][width];
            for (int row = 0; row < rows; row++) {
                int at = row * width;
                for (int i = 0; i < width; i++) {
                    double value = values[at + i];
                    if (value == 0) continue;
                    for (int j = 0; j < width; j++) sums[i][j] += value * values[at + j];
                }
            }
            return sums;
        }

        /// Columns of length 1 at right angles that span the same space; directions that are nothing are left out.
        Columns orthonormal() {
            var eigen = SymmetricMatrix.eigen(gram());
            int kept = 0;
            while (kept < width && eigen.values()[kept] > NOTHING * eigen.values()[0]) kept++;
            var turn = new double[kept][];
            for (int i = 0; i < kept; i++) {
                turn[i] = eigen.vectors()[i].clone();
                double length = Math.sqrt(eigen.values()[i]);
                for (int j = 0; j < width; j++) turn[i][j] /= length;
            }
            return turned(turn);
        }

        /// Each row seen along other directions.
        Columns turned(double[][] directions) {
            int next = directions.length;
            var turned = new float[rows * next];
            for (int row = 0; row < rows; row++) {
                for (int i = 0; i < next; i++) {
                    double sum = 0;
                    for (int j = 0; j < width; j++) sum += values[row * width + j] * directions[i][j];
                    turned[row * next + i] = (float) sum;
                }
            }
            return new Columns(rows, next, turned);
        }

        void scaleRowsToUnit() {
            for (int row = 0; row < rows; row++) {
                double squares = 0;
                for (int i = row * width; i < (row + 1) * width; i++) squares += values[i] * values[i];
                if (squares == 0) continue;
                float scale = (float) (1 / Math.sqrt(squares));
                for (int i = row * width; i < (row + 1) * width; i++) values[i] *= scale;
            }
        }
    }
}
