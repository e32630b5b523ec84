package org.lectern.vector;

import java.util.Random;

/// Papers made of words of their field and of common ones.
public final class VectorSample {

    private static final String LETTERS = "bcdfgklmnprstvz";
    private static final String VOWELS = "aeiou";

    private final Random random;
    private final int fields;

    public VectorSample(long seed, int fields) {
        random = new Random(seed);
        this.fields = fields;
    }

    public Corpus corpus(int papers) {
        var corpus = Corpus.builder();
        for (int i = 0; i < papers; i++) corpus.add(text(i % fields, 6), text(i % fields, 50));
        return corpus.build();
    }

    /// A text of a field: half of its words are the field's own.
    public String text(int field, int words) {
        var text = new StringBuilder();
        for (int i = 0; i < words; i++) {
            if (i > 0) text.append(' ');
            text.append(random.nextBoolean() ? word(field * 1_000 + skewed(40)) : word(900_000 + skewed(800)));
        }
        return text.toString();
    }

    /// Small numbers are likelier, as small ranks of words are.
    private int skewed(int bound) {
        return (int) (bound * random.nextDouble() * random.nextDouble());
    }

    private static String word(int number) {
        var word = new StringBuilder();
        for (int rest = number + 3_000; rest > 0; rest /= 75) {
            word.append(LETTERS.charAt(rest % 15)).append(VOWELS.charAt(rest / 15 % 5));
        }
        return word.append('k').toString();
    }
}
