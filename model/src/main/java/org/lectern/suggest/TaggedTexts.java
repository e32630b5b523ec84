package org.lectern.suggest;

import java.util.Arrays;
import java.util.function.IntFunction;

/// The tagged papers by their stems (an inverted index), so that those alike a text are found without looking at all.
final class TaggedTexts {

    /// So many neighbours have a vote.
    static final int NEAREST = 60;

    private final int rows;
    private final int[] starts;
    private final int[] rowOf;
    private final float[] weightOf;

    /// @param rows how many tagged papers there are
    /// @param texts of the tagged papers, by row; asked for twice each, so that they need not be kept
    TaggedTexts(int rows, IntFunction<ReadText> texts, int stems) {
        this.rows = rows;
        starts = new int[stems + 1];
        for (int row = 0; row < rows; row++) {
            var text = texts.apply(row);
            for (int i = 0; i < text.size(); i++) starts[text.stem(i) + 1]++;
        }
        for (int stem = 0; stem < stems; stem++) starts[stem + 1] += starts[stem];
        rowOf = new int[starts[stems]];
        weightOf = new float[starts[stems]];
        var next = starts.clone();
        for (int row = 0; row < rows; row++) {
            var text = texts.apply(row);
            for (int i = 0; i < text.size(); i++) {
                int place = next[text.stem(i)]++;
                rowOf[place] = row;
                weightOf[place] = text.weight(i);
            }
        }
    }

    /// How alike each tagged paper is to a text: the cosine of their angle, from 0 to 1.
    ///
    /// @param own the text's own row, which counts as not alike, or -1
    float[] similarities(ReadText text, int own) {
        var sums = new float[rows];
        for (int i = 0; i < text.size(); i++) {
            float weight = text.weight(i);
            for (int at = starts[text.stem(i)]; at < starts[text.stem(i) + 1]; at++) {
                sums[rowOf[at]] += weight * weightOf[at];
            }
        }
        if (own >= 0) sums[own] = 0;
        return sums;
    }

    /// The rows most alike, the most alike first, of equals the lower row first; none that shares nothing.
    static int[] nearest(float[] similarities) {
        var best = new int[NEAREST];
        int found = 0;
        for (int row = 0; row < similarities.length; row++) {
            float similarity = similarities[row];
            if (similarity <= 0 || (found == NEAREST && similarity <= similarities[best[found - 1]])) continue;
            int place = found < NEAREST ? found++ : found - 1;
            while (place > 0 && similarities[best[place - 1]] < similarity) {
                best[place] = best[place - 1];
                place--;
            }
            best[place] = row;
        }
        return Arrays.copyOf(best, found);
    }
}
