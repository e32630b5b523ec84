package org.lectern.cli.text;

/// Text from files made harmless for a terminal, which would obey the control characters in it.
public final class Plain {

    private Plain() {}

    /// The text as one line: line ends and tabs become spaces, other control characters and the marks that turn the
    /// direction of writing go.
    public static String line(String text) {
        return inLine(text).strip();
    }

    /// As [#line(String)], for a piece of a line: the spaces at its ends stay.
    public static String inLine(String text) {
        return kept(text, false);
    }

    /// The text with its line ends (as LF), without other control characters.
    public static String lines(String text) {
        return kept(text.replace("\r\n", "\n"), true);
    }

    private static String kept(String text, boolean lineEnds) {
        var kept = new StringBuilder(text.length());
        text.codePoints().forEach(each -> {
            if (lineEnds && (each == '\n' || each == '\r')) kept.append('\n');
            else if (each == '\n' || each == '\r' || each == '\t' || each == 0x2028 || each == 0x2029) kept.append(' ');
            else if (isHarmless(each)) kept.appendCodePoint(each);
        });
        return kept.toString();
    }

    private static boolean isHarmless(int codePoint) {
        if (Character.isISOControl(codePoint)) return false;
        if (codePoint >= Character.MIN_SURROGATE && codePoint <= Character.MAX_SURROGATE) return false;
        return !(codePoint >= 0x202A && codePoint <= 0x202E) && !(codePoint >= 0x2066 && codePoint <= 0x2069);
    }
}
