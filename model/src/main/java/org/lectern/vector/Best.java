package org.lectern.vector;

import java.util.Arrays;

/// The best few of many rows: the most alike first, of equals the lower row first.
final class Best {

    private final int[] rows;
    private final float[] scores;
    private int size;

    Best(int most) {
        rows = new int[most];
        scores = new float[most];
    }

    /// What a row must reach to be among the best, 0 while there is room.
    float bar() {
        return size < rows.length ? 0 : scores[size - 1];
    }

    /// Takes in a row if it is alike at all and good enough.
    void offer(int row, float score) {
        if (score <= 0 || (size == rows.length && !isBefore(row, score, size - 1))) return;
        int place = size < rows.length ? size++ : size - 1;
        while (place > 0 && isBefore(row, score, place - 1)) {
            rows[place] = rows[place - 1];
            scores[place] = scores[place - 1];
            place--;
        }
        rows[place] = row;
        scores[place] = score;
    }

    private boolean isBefore(int row, float score, int place) {
        return score > scores[place] || (score == scores[place] && row < rows[place]);
    }

    int[] rows() {
        return Arrays.copyOf(rows, size);
    }

    float[] scores() {
        return Arrays.copyOf(scores, size);
    }
}
