package org.lectern.library.core;

import org.jspecify.annotations.Nullable;

/// Watches who comes in: nobody after closing, and never the thread that must not wait.
public final class Gate {

    private volatile @Nullable Thread keptOff;
    private volatile boolean isClosed;

    public void keepOff(Thread thread) {
        keptOff = thread;
    }

    public void close() {
        isClosed = true;
    }

    /// Lets a call through.
    ///
    /// @throws IllegalStateException when this thread may not wait here, or the library is closed
    public void enter() {
        if (Thread.currentThread().equals(keptOff)) {
            throw new IllegalStateException("a library was called on a thread that must never wait: " + keptOff);
        }
        if (isClosed) throw new IllegalStateException("the library is closed");
    }
}
