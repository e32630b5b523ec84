package org.lectern.format;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.nio.ByteBuffer;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.lectern.work.Problem;

/// The characters of a file whose encoding nobody states.
///
/// Byte order marks decide first, then the places of NUL bytes tell UTF-16, and everything else is UTF-8 in which
/// each byte that is not valid UTF-8 is taken as Windows-1252, as old and new entries stand side by side in one
/// file. The file is read as it is consumed, in constant memory.
public final class TextSource {

    /// How many characters [#head()] gives at most.
    public static final int HEAD = 1 << 16;

    private static final Charset WINDOWS = Charset.forName("windows-1252");
    /// One control character in so many bytes makes a file binary.
    private static final int BYTES_PER_CONTROL = 50;
    /// What files begin with that are never text, though few control characters may follow.
    private static final List<String> SIGNATURES =
            List.of("%PDF-", "PK\u0003\u0004", "\u001f\u008b", "\u007fELF", "\u0089PNG", "\u00d0\u00cf\u0011\u00e0");

    private final BufferedReader reader;
    private final LenientReader decoded;
    private final String head;
    private final boolean binary;

    private TextSource(LenientReader decoded, boolean binary) throws IOException {
        this.decoded = decoded;
        this.binary = binary;
        reader = new BufferedReader(decoded, HEAD + 1);
        head = binary ? "" : headOf(reader);
    }

    /// Looks at the first bytes of a file. Closing the stream stays with the caller.
    public static TextSource of(InputStream file) throws IOException {
        var first = file.readNBytes(HEAD);
        var encoding = Encoding.of(first);
        var rest = new Joined(first, encoding.mark(), file);
        return new TextSource(new LenientReader(rest, encoding.charset(), WINDOWS), encoding.isBinary());
    }

    /// The first characters, at most [#HEAD] of them; [#reader()] gives them again.
    public String head() {
        return head;
    }

    /// All characters from the first on, without a byte order mark. CR, LF and CRLF end a line.
    public BufferedReader reader() {
        return reader;
    }

    /// Why the file is no text to read: it is empty or binary.
    public Optional<Problem> refusal() {
        if (binary) return Optional.of(Problem.of("import.binary"));
        return head.isBlank() && head.length() < HEAD ? Optional.of(Problem.of("import.empty")) : Optional.empty();
    }

    /// What was wrong with the encoding of what has been read so far; complete once the reader is at its end.
    public List<Problem> warnings() {
        return decoded.warnings();
    }

    private static String headOf(BufferedReader reader) throws IOException {
        reader.mark(HEAD);
        var head = new char[HEAD];
        int length = 0;
        for (int n = 0; n >= 0 && length < HEAD; n = reader.read(head, length, HEAD - length)) length += n;
        reader.reset();
        return new String(head, 0, length);
    }

    /// @param mark the length of the byte order mark
    private record Encoding(Charset charset, int mark, boolean isBinary) {

        static Encoding of(byte[] first) {
            if (startsWith(first, 0xEF, 0xBB, 0xBF)) return new Encoding(StandardCharsets.UTF_8, 3, false);
            if (startsWith(first, 0xFF, 0xFE, 0, 0)) return new Encoding(StandardCharsets.UTF_32LE, 4, false);
            if (startsWith(first, 0, 0, 0xFE, 0xFF)) return new Encoding(StandardCharsets.UTF_32BE, 4, false);
            if (startsWith(first, 0xFF, 0xFE)) return new Encoding(StandardCharsets.UTF_16LE, 2, false);
            if (startsWith(first, 0xFE, 0xFF)) return new Encoding(StandardCharsets.UTF_16BE, 2, false);
            int even = nuls(first, 0);
            int odd = nuls(first, 1);
            if (isHighHalf(odd, even, first.length)) return new Encoding(StandardCharsets.UTF_16LE, 0, false);
            if (isHighHalf(even, odd, first.length)) return new Encoding(StandardCharsets.UTF_16BE, 0, false);
            return new Encoding(StandardCharsets.UTF_8, 0, isBinary(first));
        }

        private static boolean startsWith(byte[] bytes, int... start) {
            if (bytes.length < start.length) return false;
            for (int i = 0; i < start.length; i++) {
                if ((bytes[i] & 0xFF) != start[i]) return false;
            }
            return true;
        }

        private static int nuls(byte[] bytes, int from) {
            int nuls = 0;
            for (int i = from; i < bytes.length; i += 2) {
                if (bytes[i] == 0) nuls++;
            }
            return nuls;
        }

        /// Whether the NULs of one half are the high bytes of ASCII characters: many here, next to none there.
        private static boolean isHighHalf(int here, int there, int length) {
            return here * 20L >= length && there * 20L <= here;
        }

        private static boolean isBinary(byte[] first) {
            var start = new String(first, 0, Math.min(8, first.length), StandardCharsets.ISO_8859_1);
            if (SIGNATURES.stream().anyMatch(start::startsWith)) return true;
            long controls = 0;
            for (byte each : first) {
                if (each >= 0 && each < ' ' && "\t\n\r\f\u001a".indexOf(each) < 0) controls++;
            }
            return controls * BYTES_PER_CONTROL > first.length;
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
