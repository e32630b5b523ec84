package org.lectern.desktop;

import java.util.function.Consumer;
import org.lectern.desktop.job.Jobs;
import org.lectern.desktop.job.Notices;
import org.lectern.desktop.job.Outcome;
import org.lectern.library.Settings;

/// Writes what the window remembers soon after it has changed, in the background, so that it also outlives a program
/// that is killed.
final class Keeping {

    private final Remembered remembered;
    private final Settings settings;
    private final Jobs jobs;
    private final Notices notices;

    private Keeping(Remembered remembered, Settings settings, Jobs jobs, Notices notices) {
        this.remembered = remembered;
        this.settings = settings;
        this.jobs = jobs;
        this.notices = notices;
    }

    /// Begins.
    ///
    /// @param soon runs a task on the front after a while; a later one takes its place
    static void start(Remembered remembered, Settings settings, Jobs jobs, Notices notices, Consumer<Runnable> soon) {
        var keeping = new Keeping(remembered, settings, jobs, notices);
        remembered.setOnChange(() -> soon.accept(keeping::write));
    }

    private void write() {
        var values = remembered.values();
        jobs.start(
                progress -> {
                    settings.put(values);
                    return true;
                },
                step -> {},
                outcome -> {
                    if (outcome instanceof Outcome.Failed<Boolean>(var cause)) notices.failed(cause);
                });
    }
}
