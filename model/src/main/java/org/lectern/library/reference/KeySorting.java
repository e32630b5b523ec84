package org.lectern.library.reference;

import java.io.BufferedInputStream;
import java.io.BufferedOutputStream;
import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.PriorityQueue;

/// Sorts any number of whole numbers in constant memory: sorted runs on the disk, merged as they are read.
final class KeySorting implements AutoCloseable {

    /// Takes the numbers in ascending order.
    @FunctionalInterface
    interface Taker {
        void take(long number) throws IOException;
    }

    /// 16 megabytes a run.
    private static final int RUN = 1 << 21;

    private static final int BUFFER = 1 << 16;

    private final Path beside;
    private final int length;
    private final List<Path> runs = new ArrayList<>();
    private long[] gathered;
    private int size;

    /// @param beside the runs' files are named after it, and lie beside it
    KeySorting(Path beside) {
        this(beside, RUN);
    }

    /// @param length how many numbers are sorted in memory
    KeySorting(Path beside, int length) {
        this.beside = beside;
        this.length = length;
        gathered = new long[length];
    }

    void add(long number) throws IOException {
        if (size == length) writeRun();
        gathered[size++] = number;
    }

    private void writeRun() throws IOException {
        Arrays.sort(gathered, 0, size);
        var run = beside.resolveSibling(beside.getFileName() + ".run" + runs.size());
        runs.add(run);
        try (var out = new DataOutputStream(new BufferedOutputStream(Files.newOutputStream(run), BUFFER))) {
            for (int i = 0; i < size; i++) out.writeLong(gathered[i]);
        }
        size = 0;
    }

    /// Gives all numbers in ascending order, once.
    void each(Taker taker) throws IOException {
        if (runs.isEmpty()) {
            Arrays.sort(gathered, 0, size);
            for (int i = 0; i < size; i++) taker.take(gathered[i]);
            return;
        }
        if (size > 0) writeRun();
        gathered = new long[0]; // the merge needs none of it
        var heads = new PriorityQueue<Run>(Comparator.comparingLong(each -> each.head));
        try {
            for (var file : runs) heads.add(new Run(file));
            while (!heads.isEmpty()) {
                var least = heads.remove();
                taker.take(least.head);
                if (least.advance()) heads.add(least);
                else least.in.close();
            }
        } finally {
            for (var each : heads) each.in.close();
        }
    }

    @Override
    public void close() throws IOException {
        for (var run : runs) Files.deleteIfExists(run);
    }

    /// A run as it is read; it is never empty.
    private static final class Run {
        private final DataInputStream in;
        private long left;
        private long head;

        Run(Path file) throws IOException {
            in = new DataInputStream(new BufferedInputStream(Files.newInputStream(file), BUFFER));
            left = Files.size(file) / Long.BYTES;
            advance();
        }

        boolean advance() throws IOException {
            if (left == 0) return false;
            left--;
            head = in.readLong();
            return true;
        }
    }
}
