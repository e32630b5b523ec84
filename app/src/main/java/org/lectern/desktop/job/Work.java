package org.lectern.desktop.job;

import org.lectern.work.Progress;

/// Something that takes long enough to keep it off the FX thread.
@FunctionalInterface
public interface Work<T> {

    /// Does it, and asks the progress often whether anybody still wants it.
    ///
    /// @throws Exception what the job hands on as [Outcome.Failed]
    T run(Progress progress) throws Exception;
}
