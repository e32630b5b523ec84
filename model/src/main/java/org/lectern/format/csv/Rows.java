package org.lectern.format.csv;

import java.io.IOException;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.NoSuchElementException;
import org.jspecify.annotations.Nullable;

/// The rows of a table, each with its place and its text as it stood.
///
/// A quotation mark that is never closed, or closed so far down that the row comes out too long or too short,
/// costs its own line and no other: then the line is read as if marks meant nothing, where that gives as many
/// cells as the head has, and else it is no row. No library does this: to them such a mark costs the rest of the
/// file, or the marks in it are lost.
final class Rows implements Iterator<TableRow> {

    /// Longer cells are no cells but the rest of a file behind an open mark.
    private static final int MOST_LINES = 5_000;

    private static final int MOST_CHARACTERS = 1 << 22;
    /// Lines looked at in vain in all; behind that, no mark is looked for on the lines below.
    private static final int MOST_IN_VAIN = 200_000;

    private final Reader file;
    private final char separator;
    private final List<String> ahead = new ArrayList<>();
    private final StringBuilder line = new StringBuilder();
    private int pushed = -1;
    private int number;
    private int width;
    private int inVain;
    private @Nullable TableRow next;

    Rows(Reader file, char separator) {
        this.file = file;
        this.separator = separator;
    }

    /// Says how many cells a row should have, or 0 where nobody knows.
    void expect(int cells) {
        width = cells;
    }

    /// Whether tabs stand between cells, where quotation marks mostly mean themselves.
    boolean hasTabs() {
        return separator == '\t';
    }

    @Override
    public boolean hasNext() {
        if (next == null) next = read();
        return next != null;
    }

    @Override
    public TableRow next() {
        if (!hasNext() || next == null) throw new NoSuchElementException();
        var row = next;
        next = null;
        return row;
    }

    private @Nullable TableRow read() {
        var first = line(0);
        while (first != null && first.isBlank() && first.indexOf(separator) < 0) {
            take(1);
            first = line(0);
        }
        if (first == null) return null;
        var cells = new Cells(separator);
        boolean isClosed = cells.add(first);
        int lines = 1;
        int length = first.length();
        while (!isClosed && lines < MOST_LINES && length < MOST_CHARACTERS && inVain < MOST_IN_VAIN) {
            var further = line(lines);
            if (further == null) break;
            isClosed = cells.add(further);
            length += further.length();
            lines++;
        }
        isClosed &= !cells.isDoubtful();
        boolean isLikely =
                isClosed && (lines == 1 || width == 0 || cells.cells().size() == width);
        if (isLikely) return row(lines, cells.cells(), false);
        var plain = Cells.plain(first, separator);
        if (plain.size() != width && isClosed) return row(lines, cells.cells(), false);
        inVain += lines;
        return row(1, plain.size() == width ? plain : List.of(), true);
    }

    private TableRow row(int lines, List<String> cells, boolean isMended) {
        int at = number + 1;
        return new TableRow(at, List.copyOf(cells), take(lines).stripTrailing(), isMended);
    }

    private String take(int lines) {
        var text = new StringBuilder();
        var taken = ahead.subList(0, lines);
        taken.forEach(text::append);
        taken.clear();
        number += lines;
        return text.toString();
    }

    /// A line that is still to be taken, with the characters that end it, or `null` behind the last.
    private @Nullable String line(int index) {
        while (ahead.size() <= index) {
            var read = readLine();
            if (read.isEmpty()) return null;
            ahead.add(read);
        }
        return ahead.get(index);
    }

    /// The next line with its end, CR, LF or CRLF; empty at the end of the file.
    private String readLine() {
        line.setLength(0);
        for (int c = character(); c >= 0; c = character()) {
            line.append((char) c);
            if (c == '\n') break;
            if (c != '\r') continue;
            int behind = character();
            if (behind == '\n') line.append('\n');
            else pushed = behind;
            break;
        }
        return line.toString();
    }

    private int character() {
        if (pushed >= 0) {
            int c = pushed;
            pushed = -1;
            return c;
        }
        try {
            return file.read();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
