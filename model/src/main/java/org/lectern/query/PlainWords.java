package org.lectern.query;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/// Words as they stand in a line, rid of what could be taken for syntax.
final class PlainWords {

    private static final String SYNTAX = "()\":*\u201c\u201d\u201e";

    private static final String BEFORE = "-\"\u201c\u201d\u201e";
    private static final String AFTER = ":*";

    private PlainWords() {}

    /// The words of a text, cut at white space and at every character that has a meaning in a query.
    static List<String> of(String text) {
        var words = new ArrayList<String>();
        int from = 0;
        for (int i = 0; i <= text.length(); i++) {
            if (i < text.length() && !isSpace(text.charAt(i)) && SYNTAX.indexOf(text.charAt(i)) < 0) {
                continue;
            }
            var word = clean(text.substring(from, i));
            if (!word.isEmpty()) words.add(word);
            from = i + 1;
        }
        return List.copyOf(words);
    }

    /// The word without signs around it that would be syntax, or `""` when it has neither letter nor digit.
    static String clean(String word) {
        int from = 0;
        int to = word.length();
        while (from < to && BEFORE.indexOf(word.charAt(from)) >= 0) from++;
        while (from < to && AFTER.indexOf(word.charAt(to - 1)) >= 0) to--;
        var bare = word.substring(from, to);
        if (bare.equals("OR") || bare.equals("AND")) return bare.toLowerCase(Locale.ROOT);
        return bare.codePoints().anyMatch(Character::isLetterOrDigit) ? bare : "";
    }

    /// Whether a character parts words, a no-break space included.
    static boolean isSpace(char each) {
        return Character.isWhitespace(each) || Character.isSpaceChar(each);
    }
}
