package org.lectern.format.csv;

import java.util.ArrayList;
import java.util.List;

/// The cells of one row, which may go on over several lines within quotation marks (RFC 4180).
///
/// Two things are read that the standard does not know: blanks before an opening mark, and a mark within a quoted cell
/// that is not doubled. Such a mark stands for itself, since only a separator or the line's end behind it closes a cell.
final class Cells {

    private final char separator;
    private final List<String> cells = new ArrayList<>();
    private final StringBuilder cell = new StringBuilder();
    private boolean isQuoted;
    private int lines;
    private boolean isDoubtful;

    Cells(char separator) {
        this.separator = separator;
    }

    /// The cells of a line in which quotation marks mean nothing.
    static List<String> plain(String line, char separator) {
        var cells = new ArrayList<String>();
        int from = 0;
        int end = withoutEnd(line);
        for (int at = 0; at <= end; at++) {
            if (at < end && line.charAt(at) != separator) continue;
            cells.add(line.substring(from, at));
            from = at + 1;
        }
        return cells;
    }

    /// Takes the next line of the row in.
    ///
    /// @param line with the characters that end it
    /// @return whether the row is at its end
    boolean add(String line) {
        lines++;
        int at = isQuoted ? 0 : open(line, 0);
        int end = withoutEnd(line);
        while (at < end) {
            at = isQuoted ? quoted(line, at, end) : plain(line, at, end);
        }
        if (isQuoted) {
            cell.append(line, end, line.length());
            return false;
        }
        close();
        return true;
    }

    /// Whether a mark that seems to open a cell stands within one that began on a line before, whose own mark is likely
    /// not closed.
    boolean isDoubtful() {
        return isDoubtful;
    }

    List<String> cells() {
        return cells;
    }

    /// Passes over a mark that opens a cell, if there is one.
    private int open(String line, int from) {
        int at = from;
        while (at < line.length() && line.charAt(at) == ' ' && separator != ' ') at++;
        isQuoted = at < line.length() && line.charAt(at) == '"';
        return isQuoted ? at + 1 : from;
    }

    private int plain(String line, int at, int end) {
        int stop = line.indexOf(separator, at);
        if (stop < 0 || stop >= end) {
            cell.append(line, at, end);
            return end;
        }
        cell.append(line, at, stop);
        close();
        return open(line, stop + 1);
    }

    private int quoted(String line, int at, int end) {
        int mark = line.indexOf('"', at);
        if (mark < 0 || mark >= end) {
            cell.append(line, at, end);
            return end;
        }
        cell.append(line, at, mark);
        if (mark + 1 < end && line.charAt(mark + 1) == '"') {
            cell.append('"');
            return mark + 2;
        }
        int behind = mark + 1;
        while (behind < end && line.charAt(behind) == ' ') behind++;
        if (behind < end && line.charAt(behind) != separator) {
            cell.append('"');
            isDoubtful |= lines > 1 && (mark == 0 || line.charAt(mark - 1) == separator);
            return mark + 1;
        }
        isQuoted = false;
        return behind;
    }

    private void close() {
        cells.add(cell.toString());
        cell.setLength(0);
    }

    private static int withoutEnd(String line) {
        int end = line.length();
        if (end > 0 && line.charAt(end - 1) == '\n') end--;
        if (end > 0 && line.charAt(end - 1) == '\r') end--;
        return end;
    }
}
