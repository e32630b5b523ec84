package org.lectern.format.bibtex;

import java.util.List;
import java.util.Locale;
import java.util.Optional;

/// Months as bibliographies write them.
final class Months {

    private static final List<String> NAMES = List.of(
            "january",
            "february",
            "march",
            "april",
            "may",
            "june",
            "july",
            "august",
            "september",
            "october",
            "november",
            "december");

    private Months() {}

    /// `06` or `06-02` for a month, with or without a day, in words or numbers; empty for seasons and ranges.
    static Optional<String> read(String month, String day) {
        var words = (month + ' ' + day)
                .toLowerCase(Locale.ROOT)
                .replaceAll("[^a-z0-9]+", " ")
                .strip()
                .split(" ", -1);
        if (words.length > 2) return Optional.empty();
        int named = number(words[0]);
        if (words.length == 1) return named == 0 ? Optional.empty() : Optional.of(two(named));
        if (named == 0 || (isNumber(words[0]) && !isNumber(words[1]))) {
            named = isNumber(words[1]) ? 0 : number(words[1]);
            return dated(named, words[0]);
        }
        return dated(named, words[1]);
    }

    /// BibTeX's macro for a month from 1 to 12.
    static String macro(int month) {
        return NAMES.get(month - 1).substring(0, 3);
    }

    private static Optional<String> dated(int month, String day) {
        if (month == 0 || !isNumber(day) || Integer.parseInt(day) < 1 || Integer.parseInt(day) > 31)
            return Optional.empty();
        return Optional.of(two(month) + '-' + two(Integer.parseInt(day)));
    }

    private static int number(String word) {
        if (isNumber(word)) return Integer.parseInt(word) <= 12 ? Integer.parseInt(word) : 0;
        if (word.equals("sept")) return 9;
        for (int i = 0; i < 12; i++) {
            if (word.equals(NAMES.get(i)) || word.equals(NAMES.get(i).substring(0, 3))) return i + 1;
        }
        return 0;
    }

    private static boolean isNumber(String word) {
        return word.matches("\\d{1,2}");
    }

    private static String two(int number) {
        return number < 10 ? "0" + number : Integer.toString(number);
    }
}
