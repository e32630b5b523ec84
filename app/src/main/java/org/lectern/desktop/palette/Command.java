package org.lectern.desktop.palette;

import java.util.function.BooleanSupplier;

/// Something that the window can do, wherever it is offered: in the palette, in the menu, under a key.
///
/// @param name the text's key, whose text also serves as the menu's
/// @param key a combination such as `Shortcut+K`, characters typed one after another such as `g t`, or empty
/// @param possible whether it can be done now
public record Command(String name, Group group, String key, BooleanSupplier possible, Runnable run) {

    /// What a command is about.
    public enum Group {
        IMPORT,
        EXPORT,
        LIBRARY,
        PAPER,
        TOPICS,
        GO,
        VIEW,
        HELP
    }

    /// Whether the key is struck rather than typed.
    public boolean isStruck() {
        return (key.contains("+") && key.length() > 1) || key.matches("F\\d+|Delete");
    }
}
