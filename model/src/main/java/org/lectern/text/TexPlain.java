package org.lectern.text;

import java.util.Arrays;

/// What TeX prints as it stands, so that nothing needs to be done about it: most of most texts.
final class TexPlain {

    /// The ASCII characters that stand for themselves, and those of them of which TeX joins two.
    private static final boolean[] PLAIN = plain();
    private static final String JOINED = "-',";

    /// Below this end the alphabets, punctuation and signs that titles and abstracts are made of.
    private static final int LAST_COMMON = 0x2300;

    private TexPlain() {}

    private static boolean[] plain() {
        var plain = new boolean[0x80];
        for (char c = ' '; c < 0x7F; c++) plain[c] = "\\{}$&#^_~%`<>|".indexOf(c) < 0;
        return plain;
    }

    /// Whether a text holds ASCII's printing characters only, and no entity that stands for others.
    static boolean isPrinted(String text) {
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (c < ' ' || c >= 0x7F || c == '&') return false;
        }
        return true;
    }

    /// Whether TeX prints a whole text as it stands.
    static boolean isPlain(String text) {
        return end(text, 0, text.length(), '\0') == text.length();
    }

    /// The index behind the run of plain characters at `at`, at most `limit`. One with a mark upon it is not plain.
    ///
    /// @param before the last character that was written
    static int end(String text, int at, int limit, char before) {
        char last = before;
        int end = at;
        for (; end < limit; end++) {
            char c = text.charAt(end);
            if (c >= 0x80 || !PLAIN[c] || (c == last && joins(c))) break;
            last = c;
        }
        return end > at && end < text.length() && text.charAt(end) >= 0x80 ? end - 1 : end;
    }

    /// Whether TeX makes one sign of two of these.
    static boolean joins(char c) {
        return JOINED.indexOf(c) >= 0;
    }

    /// The common characters for which both profiles have a name.
    private static final class Named {

        static final boolean[] TABLE = named();

        private static boolean[] named() {
            var named = new boolean[LAST_COMMON];
            Arrays.fill(named, ' ', 0x7F, true);
            for (int character = 0xA0; character < LAST_COMMON; character++) {
                boolean isMark = Character.getType(character) == Character.NON_SPACING_MARK;
                boolean isNamed = !isMark;
                for (var profile : TexWriter.Profile.values())
                    isNamed &= TexWriter.write(Character.toString(character), profile)
                            .unknown()
                            .isEmpty();
                named[character] = isNamed;
            }
            named['\n'] = true;
            named['\t'] = true;
            named['&'] = false;
            return named;
        }
    }

    /// Whether every character is a common one with a name, and none begins an entity, which may stand for one that
    /// has none.
    static boolean isNamed(String text) {
        var named = Named.TABLE;
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (c >= LAST_COMMON || !named[c]) return false;
        }
        return true;
    }
}
