package org.lectern.library.packed;

import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;

/// Breaks off what goes on for longer than any bibliography, since a small packed file may hold a boundless one.
final class Bounded extends FilterInputStream {

    static final long LONGEST = 1L << 32;

    private final long longest;
    private long left;

    Bounded(InputStream in, long longest) {
        super(in);
        this.longest = longest;
        left = longest;
    }

    @Override
    public int read() throws IOException {
        int one = super.read();
        if (one >= 0) count(1);
        return one;
    }

    @Override
    public int read(byte[] into, int offset, int length) throws IOException {
        int n = super.read(into, offset, length);
        if (n > 0) count(n);
        return n;
    }

    /// Never any: who buffers would else ask again before it gives what it has, and lose that where the file breaks
    /// off.
    @Override
    public int available() {
        return 0;
    }

    private void count(int n) throws IOException {
        left -= n;
        if (left < 0) throw new IOException("more than " + (longest >> 30) + " GB in a packed file");
    }
}
