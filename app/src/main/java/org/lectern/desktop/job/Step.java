package org.lectern.desktop.job;

import java.time.Duration;
import java.util.Optional;
import org.lectern.work.Phase;

/// How far a job has come, as the status line tells it.
///
/// @param fraction from 0 to 1, or -1 while nobody knows
/// @param left what the phase will still take at its pace so far, once that can be told
public record Step(Phase phase, double fraction, Optional<Duration> left) {

    /// An estimate from less than this would jump about.
    private static final Duration ENOUGH = Duration.ofMillis(800);

    static Step of(Phase phase, long done, long total, Duration taken) {
        if (total <= 0) return new Step(phase, -1, Optional.empty());
        double fraction = Math.clamp((double) done / total, 0, 1);
        if (done <= 0 || taken.compareTo(ENOUGH) < 0) return new Step(phase, fraction, Optional.empty());
        return new Step(
                phase, fraction, Optional.of(Duration.ofMillis((long) (taken.toMillis() * (1 / fraction - 1)))));
    }
}
