package org.lectern.desktop.style;

import java.util.Locale;

/// Which palette the window wears.
public enum Theme {
    /// The platform's, and it changes with it.
    SYSTEM,
    LIGHT,
    DARK,
    /// Black and white with the strongest colours.
    CONTRAST;

    /// The theme of this name in the settings, or [#SYSTEM].
    public static Theme parse(String name) {
        for (var theme : values()) {
            if (theme.word().equals(name)) return theme;
        }
        return SYSTEM;
    }

    /// Its name in the settings and in the keys of the texts.
    public String word() {
        return name().toLowerCase(Locale.ROOT);
    }
}
