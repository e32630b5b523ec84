package org.lectern.suggest;

import java.util.HashMap;
import java.util.Map;
import org.lectern.vector.Corpus;

/// The stems that tagged papers use, and how telling each is.
final class Vocabulary {

    private final Map<String, Integer> numbers = new HashMap<>();
    private final double[] rarities;

    private final Corpus corpus;

    /// @param corpus all papers of the library, with tags and without
    Vocabulary(Corpus corpus) {
        this.corpus = corpus;
        var rows = new int[corpus.stems()];
        rarities = new double[corpus.stems()];
        var last = new int[corpus.stems()];
        for (int row = 0; row < corpus.rows(); row++) {
            for (int place = 0; place < corpus.length(row); place++) {
                int stem = corpus.stem(corpus.word(row, place));
                if (last[stem] == row + 1) continue;
                last[stem] = row + 1;
                rows[stem]++;
            }
        }
        for (int stem = 0; stem < rarities.length; stem++) {
            numbers.put(corpus.stemText(stem), stem);
            rarities[stem] = corpus.isTelling(stem) ? StrictMath.log((1.0 + corpus.rows()) / (.5 + rows[stem])) : 0;
        }
    }

    int size() {
        return rarities.length;
    }

    /// The number of a stem, -1 where no paper has it.
    int number(String stem) {
        return numbers.getOrDefault(stem, -1);
    }

    /// The number of a stem of this corpus or another, -1 where no paper of this one has it.
    int number(Corpus from, int stem) {
        return from == corpus ? stem : number(from.stemText(stem));
    }

    /// How telling a stem is: 0 where it says nothing.
    double rarity(int stem) {
        return rarities[stem];
    }
}
