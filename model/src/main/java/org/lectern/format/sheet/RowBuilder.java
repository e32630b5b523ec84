package org.lectern.format.sheet;

import java.util.ArrayList;
import java.util.List;

/// The cells of a row, put in at their places.
final class RowBuilder {

    /// No table of papers has more columns.
    private static final int MOST_COLUMNS = 1_000;

    private final List<String> cells = new ArrayList<>();

    /// @param column from 0
    void put(int column, String cell) {
        if (cell.isEmpty() || column >= MOST_COLUMNS) return;
        while (cells.size() <= column) cells.add("");
        cells.set(column, cell);
    }

    /// The cells up to the last that holds something; then the row is empty again.
    List<String> take() {
        var taken = List.copyOf(cells);
        cells.clear();
        return taken;
    }
}
