package org.lectern.format.csv;

import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.Optional;
import java.util.Spliterator;
import java.util.Spliterators;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;
import org.lectern.format.Parsed;

/// A table on a sheet of a spreadsheet, whose cells are cut already.
public final class SheetTable {

    /// How many rows tell what a table is.
    private static final int SAMPLE = 40;

    private final SheetColumns columns;
    private final Iterator<TableRow> rows;

    private SheetTable(SheetColumns columns, Iterator<TableRow> rows) {
        this.columns = columns;
        this.rows = rows;
    }

    /// The table that the rows of a sheet are, as its head tells, or without a head its cells do.
    ///
    /// @param rows consumed as the records are
    public static Optional<SheetTable> in(Iterator<TableRow> rows) {
        var first = new ArrayList<TableRow>();
        while (first.size() < SAMPLE && rows.hasNext()) {
            var row = rows.next();
            if (!row.isBlank()) first.add(row);
        }
        return SheetColumns.told(first.stream().map(TableRow::cells).toList())
                .map(columns -> new SheetTable(columns, new Fitted(first, rows, columns)));
    }

    /// Its records, once, read as the stream is consumed.
    ///
    /// @param format the name of the format they come from
    public Stream<Parsed> records(String format) {
        var records = new CsvRecords(rows, columns, format, true);
        return StreamSupport.stream(
                Spliterators.spliteratorUnknownSize(records, Spliterator.ORDERED | Spliterator.NONNULL), false);
    }

    /// The rows again, those below the head as wide as the head.
    private static final class Fitted implements Iterator<TableRow> {
        private final Iterator<TableRow> first;
        private final Iterator<TableRow> rest;
        private final int width;
        private int above;

        Fitted(List<TableRow> first, Iterator<TableRow> rest, SheetColumns columns) {
            this.first = first.iterator();
            this.rest = rest;
            width = columns.fields().size();
            above = columns.row() + 1;
        }

        @Override
        public boolean hasNext() {
            return first.hasNext() || rest.hasNext();
        }

        @Override
        public TableRow next() {
            var row = first.hasNext() ? first.next() : rest.next();
            return above-- > 0 ? row : row.fitted(width);
        }
    }
}
