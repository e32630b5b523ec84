package org.lectern.text;

/// White space made plain.
final class Spaces {

    private Spaces() {}

    /// The text with each run of white space and control characters as one space, and none at its ends.
    static String collapsed(String text) {
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

    static boolean isSpace(int character) {
        return Character.isWhitespace(character)
                || Character.isSpaceChar(character)
                || Character.isISOControl(character);
    }
}
