package org.lectern.library.packed;

import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.util.zip.GZIPInputStream;

/// Files in gzip's form, told by their first two bytes.
public final class Gzip {

    private static final int BUFFER = 1 << 16;

    private Gzip() {}

    /// What a file holds, unpacked as it is read; any other file as it is.
    ///
    /// @throws IOException where the beginning cannot be read, or is damaged
    public static InputStream unpacked(InputStream file) throws IOException {
        return unpacked(file, Bounded.LONGEST);
    }

    /// The same for a file that only passes, however long it is.
    public static InputStream unpackedWhole(InputStream file) throws IOException {
        return unpacked(file, Long.MAX_VALUE);
    }

    private static InputStream unpacked(InputStream file, long longest) throws IOException {
        var start = new BufferedInputStream(file);
        start.mark(2);
        boolean isGzip = start.read() == 0x1F && start.read() == 0x8B;
        start.reset();
        return isGzip ? new Bounded(new GZIPInputStream(start, BUFFER), longest) : start;
    }
}
