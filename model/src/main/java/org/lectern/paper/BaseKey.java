package org.lectern.paper;

import org.lectern.text.NormalForm;

public final class BaseKey {
    private BaseKey() {}
    public static String of(Citation c) { return "nd_" + NormalForm.ascii(NormalForm.key(c.title())).replace(' ', '_'); }
    public static String suffixed(String base, int n) {
        return n == 0 ? base : suffixed2(base, n);
    }
    private static String suffixed2(String base, int n) {
        var s = new StringBuilder();
        for (int i = n; i > 0; i = (i - 1) / 26) s.insert(0, (char) ('a' + (i - 1) % 26));
        return base + s;
    }
}
