package org.lectern.format.bibtex;

import java.util.Comparator;
import java.util.List;

/// Guards the user's own words in the TeX of an imported title, whose other braces stay as they are.
final class OwnWords {

    private OwnWords() {}

    static String guarded(String tex, List<String> words) {
        var guarded = tex;
        var longestFirst = words.stream()
                .sorted(Comparator.comparingInt(String::length).reversed())
                .toList();
        for (var word : longestFirst) guarded = guarded(guarded, word);
        return guarded;
    }

    private static String guarded(String tex, String word) {
        var guarded = new StringBuilder();
        int done = 0;
        for (int at : TitleGuard.occurrences(tex, word)) {
            if (!isBare(tex, at)) continue;
            guarded.append(tex, done, at).append('{').append(word).append('}');
            done = at + word.length();
        }
        return guarded.append(tex.substring(done)).toString();
    }

    /// Whether a place is plain text: outside braces and maths, and no part of a command.
    private static boolean isBare(String tex, int at) {
        int depth = 0;
        boolean maths = false;
        for (int i = 0; i < at; i++) {
            switch (tex.charAt(i)) {
                case '\\' -> i++;
                case '{' -> depth++;
                case '}' -> depth--;
                case '$' -> maths = !maths;
                default -> {}
            }
        }
        boolean isCommand = at > 0 && tex.charAt(at - 1) == '\\';
        return depth == 0 && !maths && !isCommand;
    }
}
