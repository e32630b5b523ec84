package org.lectern.text;

/// White space made plain.
public final class Spaces {

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

    /// The text with each run of ASCII white space as one space; nothing else changes. Written without a pattern, for
    /// exports ask it of every field.
    public static String single(String text) {
        if (isSingle(text)) return text;
        var kept = new StringBuilder(text.length());
        boolean inRun = false;
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            boolean isSpace = isAsciiSpace(c);
            if (!isSpace) kept.append(c);
            else if (!inRun) kept.append(' ');
            inRun = isSpace;
        }
        return kept.toString();
    }

    private static boolean isSingle(String text) {
        boolean isBehindSpace = false;
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (c <= ' ' && isAsciiSpace(c) && (c != ' ' || isBehindSpace)) return false;
            isBehindSpace = c == ' ';
        }
        return true;
    }

    private static boolean isAsciiSpace(char c) {
        return c == ' ' || (c >= '\t' && c <= '\r');
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
