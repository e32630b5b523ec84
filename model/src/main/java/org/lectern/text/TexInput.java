package org.lectern.text;

import java.util.BitSet;

/// The characters beyond ASCII that LaTeX sets as they stand in a UTF-8 file, with its own T1 and TS1 fonts and no
/// further package: those that `t1enc.dfu`, `ts1enc.dfu`, `omsenc.dfu` and `ot1enc.dfu` of LaTeX 2020 and later
/// declare. Greek, combining marks, the minus sign U+2212 and most of maths are not among them.
final class TexInput {

    private static final String RANGES = "A0-125 128-137 139-13E 141-148 14A-165 168-17E 192 1C4-1D4 1E2-1E3 1E6-1EB"
            + " 1F0 1F4-1F5 218-21B 232-233 237 2C7 2D8-2D9 2DB 2DD E3F 1E02-1E03 1E0D 1E1E-1E21 1E25 1E30-1E31 1E37"
            + " 1E43 1E45 1E47 1E5B 1E63 1E6D 1E8E-1E91 1E9E 1EF2-1EF3 200C 2010-2016 2018-201A 201C-201E 2020-2022"
            + " 2030-2031 2039-203B 203D 2044 2052 20A1 20A4 20A6 20A9 20AB-20AC 20B1 2103 2116-2117 211E 2120 2122"
            + " 2126-2127 212E 2190-2193 2422-2423 25E6 25EF 266A FB00-FB06";

    private static final BitSet SET = ranges();

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
}
