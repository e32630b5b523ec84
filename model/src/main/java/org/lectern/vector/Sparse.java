package org.lectern.vector;

/// Rows of few numbers each, one row behind the other.
final class Sparse {

    private final int[] starts;
    private final int[] columns;
    private final float[] weights;

    Sparse(int[] starts, int[] columns, float[] weights) {
        this.starts = starts;
        this.columns = columns;
        this.weights = weights;
    }

    /// Where each row begins, and behind the last its end.
    int[] starts() {
        return starts;
    }

    /// The columns of a row, ascending.
    int[] columns() {
        return columns;
    }

    /// What stands in them.
    float[] weights() {
        return weights;
    }

    int rows() {
        return starts.length - 1;
    }

    /// Columns as rows.
    Sparse transposed(int columnCount) {
        var next = new int[columnCount + 1];
        for (int column : columns) next[column + 1]++;
        for (int i = 0; i < columnCount; i++) next[i + 1] += next[i];
        var from = next.clone();
        var rowsOf = new int[columns.length];
        var weightsOf = new float[columns.length];
        for (int row = 0; row < rows(); row++) {
            for (int i = starts[row]; i < starts[row + 1]; i++) {
                int place = from[columns[i]]++;
                rowsOf[place] = row;
                weightsOf[place] = weights[i];
            }
        }
        return new Sparse(next, rowsOf, weightsOf);
    }

    /// The product of two rows.
    double dot(int one, int other) {
        double sum = 0;
        int i = starts[one];
        int j = starts[other];
        while (i < starts[one + 1] && j < starts[other + 1]) {
            if (columns[i] < columns[j]) i++;
            else if (columns[i] > columns[j]) j++;
            else sum += weights[i++] * weights[j++];
        }
        return sum;
    }
}
