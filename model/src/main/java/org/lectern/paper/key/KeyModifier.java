package org.lectern.paper.key;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.function.Predicate;
import java.util.function.UnaryOperator;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.lectern.text.NormalForm;

/// What a [key pattern][KeyPattern] does to a marker's text. [ModifierNames] says how each is written.
public sealed interface KeyModifier {

    String applied(String text);

    /// The modifiers that ask for nothing more.
    enum Plain implements KeyModifier {
        LOWER,
        UPPER,
        /// First letters large, the rest as it is.
        CAPITALIZE,
        /// First letters large but those of function words, the rest small.
        TITLECASE,
        /// The first letter large, the rest small.
        SENTENCECASE,
        /// First letters of words alone.
        ABBR,
        /// ASCII letters in the place of others.
        FOLD,
        /// ASCII letters and digits alone.
        ALPHANUM,
        /// No punctuation.
        NOPUNCT,
        /// No function words.
        SKIPWORDS;

        @Override
        public String applied(String text) {
            return switch (this) {
                case LOWER -> text.toLowerCase(Locale.ROOT);
                case UPPER -> text.toUpperCase(Locale.ROOT);
                case CAPITALIZE -> words(text, TitleWords::capitalised, " ");
                case TITLECASE -> words(text, Plain::title, " ");
                case SENTENCECASE -> sentence(text);
                case ABBR -> words(text, word -> word.substring(0, word.offsetByCodePoints(0, 1)), "");
                case FOLD -> NormalForm.ascii(text);
                case ALPHANUM -> NormalForm.ascii(text).replaceAll("[^A-Za-z0-9]+", "");
                case NOPUNCT -> text.replaceAll("\\p{Punct}+", "");
                case SKIPWORDS -> kept(text, word -> !TitleWords.isFunctionWord(word));
            };
        }

        private static String words(String text, UnaryOperator<String> change, String joint) {
            return Arrays.stream(text.strip().split("[\\s-]+", -1))
                    .filter(word -> !word.isEmpty())
                    .map(change)
                    .collect(Collectors.joining(joint));
        }

        private static String kept(String text, Predicate<String> test) {
            return Arrays.stream(text.strip().split("\\s+", -1)).filter(test).collect(Collectors.joining(" "));
        }

        private static String title(String word) {
            var lower = word.toLowerCase(Locale.ROOT);
            return TitleWords.isFunctionWord(lower) ? lower : TitleWords.capitalised(lower);
        }

        private static String sentence(String text) {
            return text.isEmpty() ? text : TitleWords.capitalised(text.toLowerCase(Locale.ROOT));
        }
    }

    /// Keeps the first characters only.
    ///
    /// @param length in characters, at least 1
    record Truncate(int length) implements KeyModifier {
        @Override
        public String applied(String text) {
            return new Substring(1, length).applied(text);
        }
    }

    /// Keeps some characters only.
    ///
    /// @param start the first kept, from 1
    /// @param length how many, or 0 for all from there
    record Substring(int start, int length) implements KeyModifier {
        @Override
        public String applied(String text) {
            int all = text.codePointCount(0, text.length());
            int from = Math.min(start - 1, all);
            int to = length == 0 ? all : Math.min(from + length, all);
            return text.substring(text.offsetByCodePoints(0, from), text.offsetByCodePoints(0, to));
        }
    }

    /// Keeps some words only.
    ///
    /// @param start the first kept, from 1
    /// @param count how many, or 0 for all from there
    record Select(int start, int count) implements KeyModifier {
        @Override
        public String applied(String text) {
            return Arrays.stream(text.strip().split("\\s+", -1))
                    .skip(start - 1L)
                    .limit(count == 0 ? Integer.MAX_VALUE : count)
                    .collect(Collectors.joining(" "));
        }
    }

    /// Puts something in the place of every match.
    record Replace(Pattern from, String to) implements KeyModifier {
        @Override
        public String applied(String text) {
            return from.matcher(text).replaceAll(to);
        }
    }

    /// Puts something in the place of blanks.
    record Condense(String joint) implements KeyModifier {
        @Override
        public String applied(String text) {
            return String.join(joint, List.of(text.strip().split("\\s+", -1)));
        }
    }

    /// Says something where there is nothing.
    record Otherwise(String text) implements KeyModifier {
        @Override
        public String applied(String value) {
            return value.isBlank() ? text : value;
        }
    }

    /// Puts something round what there is.
    record Round(String before, String after) implements KeyModifier {
        @Override
        public String applied(String text) {
            return text.isBlank() ? text : before + text + after;
        }
    }
}
