package org.lectern.desktop.palette;

import javafx.scene.input.KeyCombination;

/// A key as the platform writes it.
public final class KeyName {

    private KeyName() {}

    /// Such as `Ctrl+K`, `⌘K` or `g t`; empty for a command without a key.
    public static String of(Command command) {
        return command.isStruck() ? KeyCombination.valueOf(command.key()).getDisplayText() : command.key();
    }
}
