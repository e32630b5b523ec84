package org.lectern.format;

import java.io.BufferedReader;
import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.ByteBuffer;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.lectern.format.encoding.Encoding;
import org.lectern.format.encoding.LenientReader;
import org.lectern.work.Problem;

/// The characters of a file.
///
/// Its [Encoding] is told from its first bytes. In UTF-8 each byte that is not valid is taken as Windows-1252, as old
/// and new entries stand side by side in one file. The file is read as it is consumed, in constant memory.
public final class TextSource {

    /// How many characters [#head()] gives at most.
    public static final int HEAD = 1 << 16;

    private final BufferedReader reader;
    private final LenientReader decoded;
    private final String head;
    private final Encoding.Kind kind;

    private TextSource(LenientReader decoded, Encoding.Kind kind) throws IOException {
        this.decoded = decoded;
        this.kind = kind;
        reader = new BufferedReader(decoded, HEAD + 1);
        head = kind == Encoding.Kind.BINARY || kind == Encoding.Kind.FOREIGN ? "" : headOf(reader);
    }

    /// Looks at the first bytes of a file. Closing the stream stays with the caller.
    ///
    /// A file that breaks off is a text as far as it goes; its reader throws behind that.
    ///
    /// @throws IOException when there is not even a beginning
    public static TextSource of(InputStream file) throws IOException {
        var lasting = new Lasting(file);
        var first = beginning(lasting);
        var encoding = Encoding.of(first);
        var rest = new Joined(first, encoding.mark(), lasting);
        return new TextSource(new LenientReader(rest, encoding), encoding.kind());
    }

    /// The first characters, at most [#HEAD] of them; [#reader()] gives them again.
    public String head() {
        return head;
    }

    /// All characters from the first on, without a byte order mark. CR, LF and CRLF end a line.
    public BufferedReader reader() {
        return reader;
    }

    /// Why the file is no text to read: it is empty, binary, or in an encoding that nobody can tell.
    public Optional<Problem> refusal() {
        if (kind == Encoding.Kind.BINARY) return Optional.of(Problem.of("import.binary"));
        if (kind == Encoding.Kind.FOREIGN) return Optional.of(Problem.of("import.foreign"));
        return head.isBlank() && head.length() < HEAD ? Optional.of(Problem.of("import.empty")) : Optional.empty();
    }

    /// What was wrong with the encoding of what has been read so far; complete once the reader is at its end.
    public List<Problem> warnings() {
        return decoded.warnings();
    }

    private static byte[] beginning(InputStream file) throws IOException {
        var first = new byte[HEAD];
        int length = 0;
        try {
            for (int n = 0; n >= 0 && length < HEAD; n = file.read(first, length, HEAD - length)) length += n;
        } catch (IOException e) {
            if (length == 0) throw e;
        }
        return Arrays.copyOf(first, length);
    }

    private static String headOf(BufferedReader reader) throws IOException {
        reader.mark(HEAD);
        var head = new char[HEAD];
        int length = 0;
        try {
            for (int n = 0; n >= 0 && length < HEAD; n = reader.read(head, length, HEAD - length)) length += n;
        } catch (IOException e) {
            if (length == 0) throw e;
        }
        reader.reset();
        return new String(head, 0, length);
    }

    /// Breaks off for good where it broke off once: behind a gap nothing may be read on.
    private static final class Lasting extends FilterInputStream {
        private @Nullable IOException failure;

        Lasting(InputStream in) {
            super(in);
        }

        @Override
        public int read() throws IOException {
            var one = new byte[1];
            return read(one, 0, 1) < 0 ? -1 : one[0] & 0xFF;
        }

        @Override
        public int read(byte[] into, int offset, int length) throws IOException {
            if (failure != null) throw failure;
            try {
                return super.read(into, offset, length);
            } catch (IOException e) {
                failure = e;
                throw e;
            }
        }
    }

    /// Bytes already read, followed by those still to be read.
    private static final class Joined extends InputStream {
        private final ByteBuffer first;
        private final InputStream rest;

        Joined(byte[] first, int from, InputStream rest) {
            this.first = ByteBuffer.wrap(Arrays.copyOfRange(first, from, first.length));
            this.rest = rest;
        }

        @Override
        public int read() throws IOException {
            return first.hasRemaining() ? first.get() & 0xFF : rest.read();
        }

        @Override
        public int read(byte[] into, int offset, int length) throws IOException {
            if (!first.hasRemaining()) return rest.read(into, offset, length);
            int n = Math.min(length, first.remaining());
            first.get(into, offset, n);
            return n;
        }
    }
}
