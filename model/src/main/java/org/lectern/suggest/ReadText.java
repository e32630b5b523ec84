package org.lectern.suggest;

import java.util.Arrays;
import org.lectern.vector.Corpus;

/// A paper's words as stems, and how much each of them says.
///
/// A stem weighs `(1 + ln count) * ln (papers / papers with it)`, where a word of the title counts as three of the
/// abstract; the weights are scaled to length 1.
final class ReadText {

    private static final int TITLE_WEIGHT = 3;

    private final int[] stems;
    private final int[] places;
    private final int titleLength;
    private final int[] different;
    private final float[] weights;

    private ReadText(int[] stems, int[] places, int titleLength, int[] different, float[] weights) {
        this.stems = stems;
        this.places = places;
        this.titleLength = titleLength;
        this.different = different;
        this.weights = weights;
    }

    /// A row of a corpus, which may be another one than the vocabulary's; stems that this does not know are left out.
    static ReadText of(Corpus corpus, int row, Vocabulary vocabulary) {
        int length = corpus.length(row);
        var stems = new int[length];
        var places = new int[length];
        int known = 0;
        int titleLength = 0;
        for (int place = 0; place < length; place++) {
            int stem = corpus.stem(corpus.word(row, place));
            int number = vocabulary.number(corpus, stem);
            if (number < 0) continue;
            stems[known] = number;
            places[known++] = place;
            if (place < corpus.titleLength(row)) titleLength = known;
        }
        stems = Arrays.copyOf(stems, known);
        var different = Arrays.stream(stems)
                .filter(stem -> vocabulary.rarity(stem) > 0)
                .sorted()
                .distinct()
                .toArray();
        return new ReadText(
                stems,
                Arrays.copyOf(places, known),
                titleLength,
                different,
                weights(stems, titleLength, different, vocabulary));
    }

    private static float[] weights(int[] stems, int titleLength, int[] different, Vocabulary vocabulary) {
        var counts = new int[different.length];
        for (int i = 0; i < stems.length; i++) {
            int at = Arrays.binarySearch(different, stems[i]);
            if (at >= 0) counts[at] += i < titleLength ? TITLE_WEIGHT : 1;
        }
        var weights = new double[different.length];
        double squares = 0;
        for (int i = 0; i < weights.length; i++) {
            weights[i] = (1 + StrictMath.log(counts[i])) * vocabulary.rarity(different[i]);
            squares += weights[i] * weights[i];
        }
        var scaled = new float[weights.length];
        for (int i = 0; i < scaled.length; i++) scaled[i] = (float) (weights[i] / Math.sqrt(squares));
        return scaled;
    }

    /// How many different telling stems there are.
    int size() {
        return different.length;
    }

    /// A telling stem; they ascend.
    int stem(int number) {
        return different[number];
    }

    /// What the stem of a number says, from 0 to 1.
    float weight(int number) {
        return weights[number];
    }

    /// Whether a stem stands in the text.
    boolean has(int stem) {
        return Arrays.binarySearch(different, stem) >= 0;
    }

    /// The first of the known stems at which some stand one behind the other, -1 where they do not. A phrase never
    /// begins in the title and ends in the abstract.
    ///
    /// @param from where to begin
    int find(int[] phrase, int from) {
        for (int at = from; at + phrase.length <= stems.length; at++) {
            boolean crossesTitle = at < titleLength && at + phrase.length > titleLength;
            if (!crossesTitle && Arrays.equals(stems, at, at + phrase.length, phrase, 0, phrase.length)) return at;
        }
        return -1;
    }

    /// How many known stems the text has, each as often as it stands there.
    int length() {
        return stems.length;
    }

    /// How many of the known stems stand in the title.
    int titleLength() {
        return titleLength;
    }

    /// The first of the known stems that is this one; only for a stem that the text has.
    int first(int stem) {
        int at = 0;
        while (stems[at] != stem) at++;
        return at;
    }

    /// The place in the corpus' row of one of the known stems.
    int place(int at) {
        return places[at];
    }

    /// What a stem says, 0 where the text has it not.
    float weightOf(int stem) {
        int at = Arrays.binarySearch(different, stem);
        return at < 0 ? 0 : weights[at];
    }
}
