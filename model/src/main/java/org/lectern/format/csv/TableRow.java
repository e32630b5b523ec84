package org.lectern.format.csv;

import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/// A row of a table, with its place and its text as it stood.
///
/// @param line counted from 1
/// @param cells none where the text cannot be cut into cells
/// @param text without the line's end
/// @param isMended whether its quotation marks were taken as characters, since one is not closed
public record TableRow(int line, List<String> cells, String text, boolean isMended) {

    public TableRow {
        cells = List.copyOf(cells);
    }

    /// A row of a sheet, which has no text but its cells: as a file with commas would have it (RFC 4180).
    ///
    /// @param line the row's number in its sheet, from 1
    public static TableRow of(int line, List<String> cells) {
        var text = cells.stream().map(TableRow::written).collect(Collectors.joining(","));
        return new TableRow(line, cells, text, false);
    }

    private static String written(String cell) {
        boolean isPlain = cell.chars().noneMatch(c -> c == ',' || c == '"' || c == '\n' || c == '\r')
                && cell.equals(cell.strip());
        return isPlain ? cell : '"' + cell.replace("\"", "\"\"") + '"';
    }

    boolean isBlank() {
        return cells.stream().allMatch(String::isBlank);
    }

    /// The same row with as many cells as a table has columns, where the others are empty.
    TableRow fitted(int columns) {
        if (cells.size() == columns) return this;
        if (cells.size() < columns) {
            var padded =
                    Stream.concat(cells.stream(), Stream.generate(() -> "")).limit(columns);
            return new TableRow(line, padded.toList(), text, isMended);
        }
        boolean isOver = cells.stream().skip(columns).allMatch(String::isBlank);
        return isOver ? new TableRow(line, cells.subList(0, columns), text, isMended) : this;
    }
}
