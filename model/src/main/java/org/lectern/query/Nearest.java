package org.lectern.query;

import java.util.List;
import java.util.Optional;
import org.lectern.text.EditDistance;

/// Finds the known word that a mistyped one was meant to be.
final class Nearest {

    private static final int LONGEST = 24;

    private Nearest() {}

    /// The known word that `typed` begins, or the one fewest strokes away from it: at most two, and fewer than half
    /// of the word. The first of equals.
    static Optional<String> of(String typed, List<String> known) {
        if (typed.length() > LONGEST) return Optional.empty();
        if (typed.length() >= 3) {
            for (var word : known) if (word.startsWith(typed)) return Optional.of(word);
        }
        Optional<String> best = Optional.empty();
        int fewest = Math.min(3, (typed.length() + 1) / 2);
        for (var word : known) {
            int strokes = EditDistance.between(typed, word);
            if (strokes >= fewest) continue;
            fewest = strokes;
            best = Optional.of(word);
        }
        return best;
    }
}
