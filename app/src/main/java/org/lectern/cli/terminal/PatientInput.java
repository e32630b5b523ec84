package org.lectern.cli.terminal;

import java.io.IOException;
import java.io.InputStream;
import java.util.Arrays;
import java.util.concurrent.ArrayBlockingQueue;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.TimeUnit;
import org.jspecify.annotations.Nullable;

/// Standard input whose reader can be called off while it waits for somebody to type.
///
/// Reading a terminal blocks until a line comes, and no thread may be interrupted; so another thread reads, and the
/// one that works only ever waits a moment before it looks whether the user wants to stop.
final class PatientInput extends InputStream {

    private static final int CHUNK = 1 << 16;
    private static final byte[] END = {};

    private final InputStream from;
    private final Cancelling cancelling;
    private final BlockingQueue<byte[]> chunks = new ArrayBlockingQueue<>(4);
    private byte[] current = {};
    private int next;
    private boolean started;
    private boolean ended;
    private volatile @Nullable IOException failure;

    PatientInput(InputStream from, Cancelling cancelling) {
        this.from = from;
        this.cancelling = cancelling;
    }

    @Override
    public int read() throws IOException {
        var one = new byte[1];
        return read(one, 0, 1) < 0 ? -1 : one[0] & 0xFF;
    }

    @Override
    public int read(byte[] into, int offset, int length) throws IOException {
        if (length == 0) return 0;
        if (next == current.length && !advance()) return -1;
        int count = Math.min(length, current.length - next);
        System.arraycopy(current, next, into, offset, count);
        next += count;
        return count;
    }

    private boolean advance() throws IOException {
        if (ended) return false;
        start();
        var chunk = take();
        if (failure != null) throw new IOException(failure.getMessage(), failure);
        ended = chunk.length == 0;
        current = chunk;
        next = 0;
        return !ended;
    }

    private byte[] take() throws IOException {
        try {
            while (true) {
                cancelling.heed();
                var chunk = chunks.poll(50, TimeUnit.MILLISECONDS);
                if (chunk != null) return chunk;
            }
        } catch (InterruptedException e) {
            throw new IOException("interrupted", e);
        }
    }

    private void start() {
        if (started) return;
        started = true;
        Thread.ofPlatform().daemon().name("standard-input").start(this::pump);
    }

    private void pump() {
        try {
            var buffer = new byte[CHUNK];
            int count;
            while ((count = from.read(buffer)) >= 0) {
                if (count > 0) chunks.put(Arrays.copyOf(buffer, count));
            }
            chunks.put(END);
        } catch (IOException e) {
            failure = e;
            chunks.offer(END);
        } catch (InterruptedException e) {
            failure = new IOException("interrupted", e);
        }
    }
}
