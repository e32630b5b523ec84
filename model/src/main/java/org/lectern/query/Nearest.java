package org.lectern.query;

import java.util.List;
import java.util.Optional;

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
            int strokes = distance(typed, word);
            if (strokes >= fewest) continue;
            fewest = strokes;
            best = Optional.of(word);
        }
        return best;
    }

    /// Levenshtein's distance: letters put in, left out or replaced.
    private static int distance(String one, String other) {
        var row = new int[other.length() + 1];
        for (int j = 0; j < row.length; j++) row[j] = j;
        for (int i = 1; i <= one.length(); i++) {
            int diagonal = row[0];
            row[0] = i;
            for (int j = 1; j < row.length; j++) {
                int replaced = diagonal + (one.charAt(i - 1) == other.charAt(j - 1) ? 0 : 1);
                diagonal = row[j];
                row[j] = Math.min(replaced, 1 + Math.min(row[j], row[j - 1]));
            }
        }
        return row[other.length()];
    }
}
