package org.lectern.desktop.face;

import java.util.Locale;

/// A way to look at the papers that the query finds.
public enum Face {
    LIST,
    MAP,
    DUPLICATES,
    TAGS;

    /// Its name in the settings and in the keys of the texts.
    public String word() {
        return name().toLowerCase(Locale.ROOT);
    }
}
