package org.lectern.library.packed;

import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import java.util.zip.ZipFile;

/// What a stream held that can be read but once, kept in a temporary file so that it can be read again.
///
/// A stream that breaks off does so in its copy too, behind what came before.
public final class Spooled implements AutoCloseable {

    private static final int BLOCK = 1 << 16;

    private final Path file;
    private final Optional<IOException> failure;

    private Spooled(Path file, Optional<IOException> failure) {
        this.file = file;
        this.failure = failure;
    }

    /// Reads a stream to its end. Closing it stays with the caller.
    ///
    /// @throws IOException when there is no room for the copy
    public static Spooled of(InputStream stream) throws IOException {
        var file = Files.createTempFile("lectern-", ".input");
        try (var out = Files.newOutputStream(file)) {
            return new Spooled(file, copy(stream, out));
        } catch (IOException | RuntimeException e) {
            Files.deleteIfExists(file);
            throw e;
        }
    }

    private static Optional<IOException> copy(InputStream stream, OutputStream out) throws IOException {
        var block = new byte[BLOCK];
        while (true) {
            int n;
            try {
                n = stream.read(block);
            } catch (IOException e) {
                return Optional.of(e); // thrown again where the copy ends
            }
            if (n < 0) return Optional.empty();
            out.write(block, 0, n);
        }
    }

    /// The stream, from its beginning.
    public InputStream open() throws IOException {
        return new FilterInputStream(Files.newInputStream(file)) {
            @Override
            public int read() throws IOException {
                int one = super.read();
                return one < 0 ? end() : one;
            }

            @Override
            public int read(byte[] into, int offset, int length) throws IOException {
                int n = super.read(into, offset, length);
                return n < 0 ? end() : n;
            }
        };
    }

    /// The archive that the stream was; closing it stays with the caller, before this.
    ///
    /// @throws IOException where it was none, or broke off
    public ZipFile zip() throws IOException {
        if (failure.isPresent()) throw failure.get();
        return new ZipFile(file.toFile());
    }

    private int end() throws IOException {
        if (failure.isPresent()) throw failure.get();
        return -1;
    }

    @Override
    public void close() {
        try {
            Files.deleteIfExists(file);
        } catch (IOException e) {
            throw new UncheckedIOException("the temporary file " + file + " could not be removed", e);
        }
    }
}
