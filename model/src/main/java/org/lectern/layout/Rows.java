package org.lectern.layout;

import java.util.stream.IntStream;

/// Work on many rows, in chunks of a fixed size that run side by side and do not see one another.
@FunctionalInterface
interface Rows {

    int CHUNK = 256;

    /// Does the rows from `from` to before `to`.
    void run(int from, int to);

    static void each(int count, Rows work) {
        IntStream.range(0, (count + CHUNK - 1) / CHUNK)
                .parallel()
                .forEach(chunk -> work.run(chunk * CHUNK, Math.min(count, (chunk + 1) * CHUNK)));
    }
}
