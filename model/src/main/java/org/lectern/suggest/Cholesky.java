package org.lectern.suggest;

/// Solves symmetric positive systems, given by the lower half of their matrix (Cholesky 1910, published by Benoît
/// 1924).
final class Cholesky {

    private Cholesky() {}

    /// Factors a matrix in its place.
    static void factor(double[][] matrix) {
        for (int i = 0; i < matrix.length; i++) {
            for (int j = 0; j <= i; j++) {
                double sum = matrix[i][j];
                for (int k = 0; k < j; k++) sum -= matrix[i][k] * matrix[j][k];
                matrix[i][j] = i == j ? Math.sqrt(sum) : sum / matrix[j][j];
            }
        }
    }

    /// Solves a system with a factored matrix; the solution takes the right side's place.
    static void solve(double[][] factor, double[] side) {
        for (int i = 0; i < side.length; i++) {
            for (int j = 0; j < i; j++) side[i] -= factor[i][j] * side[j];
            side[i] /= factor[i][i];
        }
        for (int i = side.length - 1; i >= 0; i--) {
            for (int j = i + 1; j < side.length; j++) side[i] -= factor[j][i] * side[j];
            side[i] /= factor[i][i];
        }
    }
}
