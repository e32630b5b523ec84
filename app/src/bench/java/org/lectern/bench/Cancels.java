package org.lectern.bench;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.SplittableRandom;
import java.util.concurrent.CancellationException;
import org.lectern.library.Library;
import org.lectern.library.result.ImportOptions;
import org.lectern.query.Query;
import org.lectern.work.Phase;
import org.lectern.work.Progress;

/// How long one waits who cancels an import: at seeded moments of it, each on a library that the one before must have
/// left as it was.
final class Cancels {

    private static final long SEED = 20_261_121;
    private static final int MOMENTS = 12;

    private final Meter meter;
    private final Scratch scratch;

    Cancels(Meter meter, Scratch scratch) {
        this.meter = meter;
        this.scratch = scratch;
    }

    void measure(Path file) throws IOException {
        meter.head("an import cancelled");
        double whole = seconds(file);
        var random = new SplittableRandom(SEED);
        double longest = 0;
        int late = 0;
        var folder = scratch.file("library");
        try (var library = Library.open(folder, Library.Access.WRITE, Progress.NONE)) {
            for (int i = 0; i < MOMENTS; i++) {
                double wait = wait(library, file, whole * random.nextDouble());
                if (wait < 0) late++;
                longest = Math.max(longest, wait);
            }
        }
        scratch.drop(folder);
        meter.figure("longest wait of " + (MOMENTS - late), longest, "seconds by the clock, at most 1");
    }

    /// How long the whole import takes by the clock, once.
    private double seconds(Path file) throws IOException {
        var folder = scratch.file("library");
        long before = System.nanoTime();
        try (var library = Library.open(folder, Library.Access.WRITE, Progress.NONE)) {
            library.imports().read(List.of(file), ImportOptions.PLAIN, Progress.NONE);
        }
        scratch.drop(folder);
        return (System.nanoTime() - before) / 1e9;
    }

    /// Seconds between the wish and the return, or a negative number where the import was done before.
    private double wait(Library library, Path file, double moment) throws IOException {
        var wish = new Wish(System.nanoTime() + (long) (moment * 1e9));
        try {
            library.imports().read(List.of(file), ImportOptions.PLAIN, wish);
            library.history().undo(Progress.NONE);
            return -1;
        } catch (CancellationException e) {
            double waited = (System.nanoTime() - wish.at) / 1e9;
            if (library.papers().count() != 0
                    || library.search().find(new Query.All(), 0, Progress.NONE).total() != 0)
                throw new IllegalStateException("a cancelled import left papers", e);
            meter.figure("cancelled while " + wish.phase + ", at " + Math.round(moment) + " s", waited, "seconds");
            return waited;
        }
    }

    /// Loses interest at a moment.
    private static final class Wish implements Progress {
        private final long at;
        private volatile Phase phase = Phase.READING;

        Wish(long at) {
            this.at = at;
        }

        @Override
        public void at(Phase phase, long done, long total) {
            this.phase = phase;
            if (System.nanoTime() >= at) throw new CancellationException();
        }
    }
}
