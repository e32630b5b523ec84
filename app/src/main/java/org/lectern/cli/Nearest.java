package org.lectern.cli;

import java.util.Collection;
import java.util.List;

/// Finds the word that somebody may have meant.
final class Nearest {

    private static final int SLIPS = 2;

    private Nearest() {}

    /// The names that start like the word or are at most two slips of the finger away, in alphabetical order.
    static List<String> of(String word, Collection<String> names) {
        return names.stream()
                .filter(name -> name.startsWith(word) || distance(word, name) <= SLIPS)
                .sorted()
                .limit(3)
                .toList();
    }

    /// Levenshtein's distance.
    private static int distance(String one, String other) {
        if (Math.abs(one.length() - other.length()) > SLIPS) return SLIPS + 1;
        var row = new int[other.length() + 1];
        for (int j = 0; j <= other.length(); j++) row[j] = j;
        for (int i = 1; i <= one.length(); i++) {
            int diagonal = row[0];
            row[0] = i;
            for (int j = 1; j <= other.length(); j++) {
                int above = row[j];
                int change = one.charAt(i - 1) == other.charAt(j - 1) ? 0 : 1;
                row[j] = Math.min(diagonal + change, Math.min(above, row[j - 1]) + 1);
                diagonal = above;
            }
        }
        return row[other.length()];
    }
}
