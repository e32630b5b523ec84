package org.lectern.format;

import java.util.stream.Collectors;

/// Superscripts and subscripts in Unicode's own characters, where it has them all, so that `10⁻³` stays what it is.
public final class RaisedText {

    private static final String PLAIN = "0123456789+-−=()n";
    private static final String ABOVE = "⁰¹²³⁴⁵⁶⁷⁸⁹⁺⁻⁻⁼⁽⁾ⁿ";
    private static final String BELOW = "₀₁₂₃₄₅₆₇₈₉₊₋₋₌₍₎ₙ";

    private RaisedText() {}

    /// The text as a superscript, or as it is where Unicode lacks a character.
    public static String above(String text) {
        return in(ABOVE, text);
    }

    /// The text as a subscript, or as it is where Unicode lacks a character.
    public static String below(String text) {
        return in(BELOW, text);
    }

    private static String in(String characters, String text) {
        if (text.chars().anyMatch(c -> PLAIN.indexOf(c) < 0)) return text;
        return text.chars()
                .mapToObj(c -> characters.substring(PLAIN.indexOf(c), PLAIN.indexOf(c) + 1))
                .collect(Collectors.joining());
    }
}
