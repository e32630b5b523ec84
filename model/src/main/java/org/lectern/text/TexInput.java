package org.lectern.text;

import java.util.Arrays;
import java.util.BitSet;

/// What TeX prints as it stands, so that nothing needs to be done about it: most of most texts.
///
/// Beyond ASCII that are the characters which LaTeX sets in a UTF-8 file with its own T1 and TS1 fonts and no further
/// package: those that `t1enc.dfu`, `ts1enc.dfu`, `omsenc.dfu` and `ot1enc.dfu` of LaTeX 2020 and later
/// declare. Greek, combining marks, the minus sign U+2212 and most of maths are not among them.
final class TexInput {

    private static final String RANGES = "A0-125 128-137 139-13E 141-148 14A-165 168-17E 192 1C4-1D4 1E2-1E3 1E6-1EB"
            + " 1F0 1F4-1F5 218-21B 232-233 237 2C7 2D8-2D9 2DB 2DD E3F 1E02-1E03 1E0D 1E1E-1E21 1E25 1E30-1E31 1E37"
            + " 1E43 1E45 1E47 1E5B 1E63 1E6D 1E8E-1E91 1E9E 1EF2-1EF3 200C 2010-2016 2018-201A 201C-201E 2020-2022"
            + " 2030-2031 2039-203B 203D 2044 2052 20A1 20A4 20A6 20A9 20AB-20AC 20B1 2103 2116-2117 211E 2120 2122"
            + " 2126-2127 212E 2190-2193 2422-2423 25E6 25EF 266A FB00-FB06";

    private static final BitSet SET = ranges();

    /// The ASCII characters that stand for themselves, and those of them of which TeX joins two.
    private static final boolean[] PLAIN = plain();
    private static final String JOINED = "-',";

    /// Below this end the alphabets, punctuation and signs that titles and abstracts are made of.
    private static final int LAST_COMMON = 0x2300;

    private TexInput() {}

    /// Whether the character can stand in a UTF-8 file; ASCII always can.
    static boolean isSet(int character) {
        return character < 0x80 || SET.get(character);
    }

    private static BitSet ranges() {
        var set = new BitSet();
        for (var range : RANGES.split(" ", -1)) {
            var ends = range.split("-", -1);
            int first = Integer.parseInt(ends[0], 16);
            set.set(first, Integer.parseInt(ends[ends.length - 1], 16) + 1);
        }
        return set;
    }

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
