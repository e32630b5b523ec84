package org.lectern.vector;

import java.util.stream.IntStream;
import org.lectern.work.Phase;
import org.lectern.work.Progress;

/// Work on many rows, cut into chunks of a fixed size that run side by side.
///
/// No chunk sees another, so that the result does not depend on the number of threads. Progress is told between
/// rounds of chunks, by the thread that asked.
final class Chunks {

    private static final int ROUND = 8;

    /// What is done with the rows from `from` to before `to`.
    @FunctionalInterface
    interface Rows {
        void run(int from, int to);
    }

    private final int count;
    private final int size;

    Chunks(int count, int size) {
        this.count = count;
        this.size = size;
    }

    /// @throws java.util.concurrent.CancellationException where progress does
    void run(Phase phase, Progress progress, Rows work) {
        int chunks = (count + size - 1) / size;
        for (int first = 0; first < chunks; first += ROUND) {
            progress.at(phase, Math.min((long) first * size, count), count);
            round(first, Math.min(chunks, first + ROUND), work);
        }
        progress.at(phase, count, count);
    }

    private void round(int first, int last, Rows work) {
        IntStream.range(first, last)
                .parallel()
                .forEach(chunk -> work.run(chunk * size, Math.min(count, (chunk + 1) * size)));
    }
}
