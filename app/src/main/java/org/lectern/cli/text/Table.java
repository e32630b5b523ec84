package org.lectern.cli.text;

import java.util.ArrayList;
import java.util.List;
import java.util.function.UnaryOperator;

/// Rows set in columns two spaces apart. A column without any text is left out; the last one takes the room that
/// the others leave and is cut there.
public final class Table {

    private static final String GAP = "  ";

    /// How a column is set.
    ///
    /// @param head its heading, or empty where no column has one
    /// @param right whether it is set flush right, as numbers are
    /// @param most the columns it takes at most
    /// @param look the emphasis, put on when the width is settled
    public record Column(String head, boolean right, int most, UnaryOperator<String> look) {

        public static Column of(String head) {
            return new Column(head, false, Integer.MAX_VALUE, UnaryOperator.identity());
        }

        public static Column number(String head) {
            return new Column(head, true, Integer.MAX_VALUE, UnaryOperator.identity());
        }

        public Column atMost(int columns) {
            return new Column(head, right, columns, look);
        }

        public Column look(UnaryOperator<String> look) {
            return new Column(head, right, most, look);
        }
    }

    private final List<Column> columns;
    private final List<List<String>> rows = new ArrayList<>();

    public Table(List<Column> columns) {
        this.columns = List.copyOf(columns);
    }

    /// Adds a row; each cell is made harmless and one line.
    public void row(String... cells) {
        if (cells.length != columns.size()) throw new IllegalArgumentException("a row of " + cells.length + " cells");
        var row = new ArrayList<String>();
        for (int i = 0; i < cells.length; i++) {
            row.add(Columns.cut(Plain.line(cells[i]), columns.get(i).most()));
        }
        rows.add(row);
    }

    public boolean isEmpty() {
        return rows.isEmpty();
    }

    /// The table's lines.
    ///
    /// @param width the terminal's, or [Integer#MAX_VALUE] where nothing is to be cut
    public List<String> lines(int width, Style style) {
        var shown = shown();
        var widths = widths(shown);
        var lines = new ArrayList<String>();
        if (columns.stream().anyMatch(each -> !each.head().isEmpty())) {
            lines.add(line(columns.stream().map(Column::head).toList(), shown, widths, width, style, true));
        }
        for (var row : rows) {
            lines.add(line(row, shown, widths, width, style, false));
        }
        return lines;
    }

    private List<Integer> shown() {
        var shown = new ArrayList<Integer>();
        for (int i = 0; i < columns.size(); i++) {
            int column = i;
            if (rows.stream().anyMatch(row -> !row.get(column).isEmpty())) shown.add(column);
        }
        return shown;
    }

    private int[] widths(List<Integer> shown) {
        var widths = new int[columns.size()];
        for (int column : shown) {
            widths[column] = Columns.width(columns.get(column).head());
            for (var row : rows) {
                widths[column] = Math.max(widths[column], Columns.width(row.get(column)));
            }
        }
        return widths;
    }

    private String line(List<String> cells, List<Integer> shown, int[] widths, int width, Style style, boolean isHead) {
        var line = new StringBuilder();
        int used = 0;
        for (int column : shown) {
            if (used > 0) {
                line.append(GAP);
                used += GAP.length();
            }
            boolean isLast = column == shown.getLast();
            int room = isLast ? Math.max(8, width - used) : widths[column];
            var text = Columns.cut(cells.get(column), room);
            line.append(set(text, columns.get(column), isLast, widths[column], style, isHead));
            used += isLast ? 0 : widths[column];
        }
        return line.toString().stripTrailing();
    }

    /// Spaces stand outside the emphasis, so that an underline or a background would not reach into them.
    private static String set(String text, Column column, boolean isLast, int width, Style style, boolean isHead) {
        var looked = isHead ? style.dim(text) : column.look().apply(text);
        var space = " ".repeat(Math.max(0, width - Columns.width(text)));
        if (column.right()) return space + looked;
        return isLast ? looked : looked + space;
    }
}
