package org.lectern.paper;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;
import java.util.function.UnaryOperator;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.regex.PatternSyntaxException;
import java.util.stream.Collectors;

/// What a [key pattern][KeyPattern] does to a marker's text: `lower`, `upper`, `capitalize` (first letters of words),
/// `abbr` (only the first letters), `truncate4` (the first four characters), `regex("from","to")` (every match, `$1` is
/// the first group), `(text)` (where there is nothing else).
public sealed interface KeyModifier {

    String applied(String text);

    enum Plain implements KeyModifier {
        LOWER,
        UPPER,
        CAPITALIZE,
        ABBR;

        @Override
        public String applied(String text) {
            return switch (this) {
                case LOWER -> text.toLowerCase(Locale.ROOT);
                case UPPER -> text.toUpperCase(Locale.ROOT);
                case CAPITALIZE -> words(text, Plain::capitalised, " ");
                case ABBR -> words(text, word -> word.substring(0, word.offsetByCodePoints(0, 1)), "");
            };
        }

        private static String words(String text, UnaryOperator<String> change, String joint) {
            return Arrays.stream(text.strip().split("[\\s-]+", -1))
                    .filter(word -> !word.isEmpty())
                    .map(change)
                    .collect(Collectors.joining(joint));
        }

        private static String capitalised(String word) {
            int end = word.offsetByCodePoints(0, 1);
            return word.substring(0, end).toUpperCase(Locale.ROOT) + word.substring(end);
        }
    }

    /// Keeps the first characters only.
    ///
    /// @param length in characters, at least 1
    record Truncate(int length) implements KeyModifier {
        @Override
        public String applied(String text) {
            return text.codePointCount(0, text.length()) <= length
                    ? text
                    : text.substring(0, text.offsetByCodePoints(0, length));
        }
    }

    record Replace(Pattern from, String to) implements KeyModifier {
        @Override
        public String applied(String text) {
            return from.matcher(text).replaceAll(to);
        }
    }

    record Otherwise(String text) implements KeyModifier {
        @Override
        public String applied(String value) {
            return value.isBlank() ? text : value;
        }
    }

    /// The modifier that a text names, or empty.
    static Optional<KeyModifier> read(String text) {
        for (var plain : Plain.values()) if (text.equalsIgnoreCase(plain.name())) return Optional.of(plain);
        if (text.matches("truncate[1-9]\\d{0,2}"))
            return Optional.of(new Truncate(Integer.parseInt(text.substring("truncate".length()))));
        if (text.startsWith("(") && text.endsWith(")"))
            return Optional.of(new Otherwise(text.substring(1, text.length() - 1)));
        var regex = Pattern.compile("regex\\(\\s*\"((?:[^\"\\\\]|\\\\.)*)\"\\s*,\\s*\"((?:[^\"\\\\]|\\\\.)*)\"\\s*\\)")
                .matcher(text);
        return regex.matches() ? replace(regex) : Optional.empty();
    }

    private static Optional<KeyModifier> replace(Matcher regex) {
        try {
            var from = Pattern.compile(regex.group(1));
            var to = regex.group(2);
            return isReplacement(to, from.matcher("").groupCount())
                    ? Optional.of(new Replace(from, to))
                    : Optional.empty();
        } catch (PatternSyntaxException e) {
            return Optional.empty(); // the caller says that there is no such modifier
        }
    }

    /// Whether every `$` is followed by the number of a group.
    private static boolean isReplacement(String to, int groups) {
        for (int i = 0; i < to.length(); i++) {
            if (to.charAt(i) == '\\') i++;
            else if (to.charAt(i) == '$') {
                boolean isGroup =
                        i + 1 < to.length() && Character.isDigit(to.charAt(i + 1)) && to.charAt(i + 1) - '0' <= groups;
                if (!isGroup) return false;
            }
        }
        return true;
    }
}
