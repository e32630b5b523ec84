package org.lectern.desktop.tags;

import java.util.Locale;

/// A way to look at tags.
public enum TagPart {
    TREE,
    TOGETHER,
    RULES,
    ALIKE;

    /// Its name in the keys of the texts.
    String word() {
        return name().toLowerCase(Locale.ROOT);
    }
}
