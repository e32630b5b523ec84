package org.lectern.text;

import java.util.Comparator;

/// Orders text by Unicode code points, the same on every machine and in every locale, and the same as SQLite's
/// `BINARY` order of UTF-8. [String#compareTo] differs from it where surrogate pairs meet U+E000 to U+FFFF.
public final class CodePointOrder implements Comparator<String> {

    public static final CodePointOrder INSTANCE = new CodePointOrder();

    private CodePointOrder() {}

    @Override
    public int compare(String one, String other) {
        int shared = Math.min(one.length(), other.length());
        for (int i = 0; i < shared; i++) {
            char a = one.charAt(i);
            char b = other.charAt(i);
            if (a != b) return Integer.compare(lifted(a), lifted(b));
        }
        return Integer.compare(one.length(), other.length());
    }

    /// Surrogates stand for code points above all others, so they are lifted above U+FFFF.
    private static int lifted(char unit) {
        return Character.isSurrogate(unit) ? unit + 0x10000 : unit;
    }
}
