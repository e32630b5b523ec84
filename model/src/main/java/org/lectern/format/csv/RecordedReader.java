package org.lectern.format.csv;

import java.io.IOException;
import java.io.Reader;

/// Passes characters on and remembers those of the lines not yet asked for, so that a record can be kept as it stood.
final class RecordedReader extends Reader {

    private final Reader in;
    private final StringBuilder pending = new StringBuilder();
    private long line = 1;

    RecordedReader(Reader in) {
        this.in = in;
    }

    @Override
    public int read(char[] into, int offset, int length) throws IOException {
        int n = in.read(into, offset, length);
        if (n > 0) pending.append(into, offset, n);
        return n;
    }

    /// The lines `from` up to, not including, `to`, without the last line end; all before `to` is forgotten.
    String lines(long from, long to) {
        drop(from);
        int end = 0;
        while (line < to && end < pending.length()) end = nextLine(end);
        var lines = pending.substring(0, end);
        pending.delete(0, end);
        return lines.stripTrailing();
    }

    private void drop(long from) {
        int end = 0;
        while (line < from && end < pending.length()) end = nextLine(end);
        pending.delete(0, end);
    }

    /// The index behind the line that starts at `from`; CR, LF and CRLF end a line.
    private int nextLine(int from) {
        int at = from;
        while (at < pending.length() && pending.charAt(at) != '\n' && pending.charAt(at) != '\r') at++;
        if (at < pending.length()) line++;
        boolean isPair = at + 1 < pending.length() && pending.charAt(at) == '\r' && pending.charAt(at + 1) == '\n';
        return Math.min(pending.length(), at + (isPair ? 2 : 1));
    }

    @Override
    public void close() throws IOException {
        in.close();
    }
}
