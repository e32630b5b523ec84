package org.lectern.format.encoding;

import java.io.IOException;
import java.io.InputStream;
import java.io.Reader;
import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.CharsetDecoder;
import java.nio.charset.CoderResult;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.lectern.work.Problem;

/// Decodes bytes and goes on where they are malformed: in UTF-8 such bytes are read in a second charset, elsewhere
/// they become U+FFFD. Counts the lines on which that happened.
public final class LenientReader extends Reader {

    private static final int REPLACEMENT = 8;

    private final InputStream in;
    private final CharsetDecoder decoder;
    private final Encoding encoding;
    private final boolean isUtf8;
    private final ByteBuffer bytes = ByteBuffer.allocate(1 << 13).flip();
    /// Never filled wholly by the decoder, so that a replacement still finds room.
    private final CharBuffer chars =
            CharBuffer.allocate((1 << 13) + REPLACEMENT).flip();
    private boolean ended;
    private int line = 1;
    private boolean afterReturn;
    private int badLines;
    private int firstBadLine;
    private int lastBadLine;

    public LenientReader(InputStream in, Encoding encoding) {
        this.in = in;
        this.encoding = encoding;
        isUtf8 = encoding.charset().equals(StandardCharsets.UTF_8);
        decoder = encoding.charset()
                .newDecoder()
                .onMalformedInput(CodingErrorAction.REPORT)
                .onUnmappableCharacter(CodingErrorAction.REPORT);
    }

    /// What was wrong with the bytes read so far, or only guessed; nothing where the file named their charset itself.
    public List<Problem> warnings() {
        if (encoding.guessed().isPresent())
            return List.of(Problem.of("import.encoding", encoding.guessed().get()));
        if (badLines == 0 || (isUtf8 && !encoding.second().equals(Encoding.WINDOWS))) return List.of();
        return List.of(
                Problem.of(isUtf8 ? "import.windows-1252" : "import.damaged-characters", badLines, firstBadLine));
    }

    @Override
    public int read(char[] into, int offset, int length) throws IOException {
        if (length == 0) return 0;
        while (!chars.hasRemaining()) {
            if (!fill()) return -1;
        }
        int n = Math.min(length, chars.remaining());
        chars.get(into, offset, n);
        return n;
    }

    /// Decodes some more; false at the end of the file.
    private boolean fill() throws IOException {
        if (ended && !bytes.hasRemaining()) return false;
        if (!ended) load();
        chars.clear().limit(chars.capacity() - REPLACEMENT);
        var result = decoder.decode(bytes, chars, ended);
        chars.flip();
        count(chars);
        if (result.isError()) replace(result);
        return true;
    }

    private void load() throws IOException {
        bytes.compact();
        int n = in.read(bytes.array(), bytes.position(), bytes.remaining());
        if (n < 0) ended = true;
        else bytes.position(bytes.position() + n);
        bytes.flip();
    }

    private void replace(CoderResult malformed) {
        var wrong = new byte[malformed.length()];
        bytes.get(wrong);
        int start = chars.limit();
        chars.limit(chars.capacity()).position(start);
        chars.put(isUtf8 ? new String(wrong, encoding.second()) : "\uFFFD");
        chars.flip();
        if (firstBadLine == 0) firstBadLine = line;
        if (lastBadLine != line) badLines++;
        lastBadLine = line;
    }

    private void count(CharBuffer decoded) {
        for (int i = decoded.position(); i < decoded.limit(); i++) {
            char c = decoded.get(i);
            if (c == '\r' || (c == '\n' && !afterReturn)) line++;
            afterReturn = c == '\r';
        }
    }

    @Override
    public void close() throws IOException {
        in.close();
    }
}
