package org.lectern.work;

import java.util.concurrent.CancellationException;

/// How far a piece of work has come, told by the work itself and listened to by a terminal or a window.
@FunctionalInterface
public interface Progress {

    /// Nobody listens and nobody cancels.
    Progress NONE = (phase, done, total) -> {};

    /// Tells that `done` of `total` units of a phase are finished. Called often, from the working thread.
    ///
    /// @param done units finished, from 0
    /// @param total units in all, or -1 while nobody knows
    /// @throws CancellationException once the user has lost interest; the work leaves everything as it was
    void at(Phase phase, long done, long total);
}
