package org.lectern.text;

/// White space made plain.
final class Spaces {

    private Spaces() {}

    /// The text with each run of white space and control characters as one space, and none at its ends.
    static String collapsed(String text) {
        if (isCollapsed(text)) return text;
        var kept = new StringBuilder(text.length());
        boolean pending = false;
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (isSpace(c)) {
                pending = !kept.isEmpty();
                continue;
            }
            if (pending) kept.append(' ');
            pending = false;
            kept.append(c);
        }
        return kept.toString();
    }

    private static boolean isCollapsed(String text) {
        char before = ' ';
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (c == ' ' ? before == ' ' : isSpace(c)) return false;
            before = c;
        }
        return before != ' ' || text.isEmpty();
    }

    static boolean isSpace(int character) {
        if (character > ' ' && character < 0x7F) return false;
        return Character.isWhitespace(character)
                || Character.isSpaceChar(character)
                || Character.isISOControl(character);
    }
}
