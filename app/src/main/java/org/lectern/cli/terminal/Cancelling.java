package org.lectern.cli.terminal;

import java.util.concurrent.CancellationException;

/// Whether the user has asked to stop. Asked from the thread that hears Ctrl-C, heeded by the one that works.
public final class Cancelling {

    private volatile boolean asked;

    public void ask() {
        asked = true;
    }

    /// Goes on, unless the user wants to stop.
    ///
    /// @throws CancellationException once it was asked for
    public void heed() {
        if (asked) throw new CancellationException();
    }
}
