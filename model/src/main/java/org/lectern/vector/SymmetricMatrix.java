package org.lectern.vector;

import java.util.Arrays;

/// A small symmetric matrix and its eigenvectors, by Jacobi's rotations (Golub, Van Loan, *Matrix Computations*, 8.5).
final class SymmetricMatrix {

    private static final int MOST_SWEEPS = 40;
    private static final double SMALL = 1e-22;

    private final int size;
    private final double[][] cells;
    private final double[][] vectors;

    private SymmetricMatrix(double[][] cells) {
        size = cells.length;
        this.cells = cells;
        vectors = new double[size][size];
        for (int i = 0; i < size; i++) vectors[i][i] = 1;
        rotate();
    }

    /// The eigenvalues and eigenvectors of a matrix, the largest value first.
    static final class Eigen {

        private final double[] values;
        private final double[][] vectors;

        Eigen(double[] values, double[][] vectors) {
            this.values = values;
            this.vectors = vectors;
        }

        /// Descending.
        double[] values() {
            return values;
        }

        /// `vectors[i]` belongs to `values[i]` and has length 1.
        double[][] vectors() {
            return vectors;
        }
    }

    static Eigen eigen(double[][] cells) {
        var solved = new SymmetricMatrix(cells);
        int size = solved.size;
        var order = new Integer[size];
        for (int i = 0; i < size; i++) order[i] = i;
        Arrays.sort(order, (one, other) -> {
            int byValue = Double.compare(solved.cells[other][other], solved.cells[one][one]);
            return byValue == 0 ? Integer.compare(one, other) : byValue;
        });
        var values = new double[size];
        var vectors = new double[size][];
        for (int i = 0; i < size; i++) {
            values[i] = solved.cells[order[i]][order[i]];
            vectors[i] = solved.vectors[order[i]];
        }
        return new Eigen(values, vectors);
    }

    private void rotate() {
        for (int sweep = 0; sweep < MOST_SWEEPS && !isDiagonal(); sweep++) {
            for (int row = 0; row < size; row++) {
                for (int column = row + 1; column < size; column++) rotate(row, column);
            }
        }
    }

    private boolean isDiagonal() {
        double beside = 0;
        double along = 0;
        for (int row = 0; row < size; row++) {
            along += cells[row][row] * cells[row][row];
            for (int column = row + 1; column < size; column++) beside += cells[row][column] * cells[row][column];
        }
        return beside <= SMALL * along;
    }

    /// Turns the plane of two axes so that they no longer mix.
    private void rotate(int p, int q) {
        double mixed = cells[p][q];
        if (mixed == 0) return;
        double theta = (cells[q][q] - cells[p][p]) / (2 * mixed);
        double tangent = Math.copySign(1, theta) / (Math.abs(theta) + Math.sqrt(theta * theta + 1));
        double cosine = 1 / Math.sqrt(tangent * tangent + 1);
        double sine = tangent * cosine;
        for (int i = 0; i < size; i++) {
            double one = cells[i][p];
            double other = cells[i][q];
            cells[i][p] = cosine * one - sine * other;
            cells[i][q] = sine * one + cosine * other;
        }
        turn(cells[p], cells[q], cosine, sine);
        turn(vectors[p], vectors[q], cosine, sine);
    }

    private static void turn(double[] first, double[] second, double cosine, double sine) {
        for (int i = 0; i < first.length; i++) {
            double one = first[i];
            double other = second[i];
            first[i] = cosine * one - sine * other;
            second[i] = sine * one + cosine * other;
        }
    }
}
