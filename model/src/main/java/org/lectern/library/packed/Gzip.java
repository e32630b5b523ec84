package org.lectern.library.packed;

import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.util.zip.GZIPInputStream;

/// Files in gzip's form, told by their first two bytes.
public final class Gzip {

    private Gzip() {}

    /// What a file holds, unpacked as it is read; any other file as it is.
    ///
    /// @throws IOException where the beginning cannot be read, or is damaged
    public static InputStream unpacked(InputStream file) throws IOException {
        var start = new BufferedInputStream(file);
        start.mark(2);
        boolean isGzip = start.read() == 0x1F && start.read() == 0x8B;
        start.reset();
        return isGzip ? new Bounded(new GZIPInputStream(start)) : start;
    }
}
