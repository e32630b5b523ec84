package org.lectern.format.csv;

import java.util.HashMap;
import java.util.Iterator;
import java.util.Map;
import java.util.NoSuchElementException;
import org.jspecify.annotations.Nullable;
import org.lectern.format.Parsed;
import org.lectern.paper.Source;
import org.lectern.work.Problem;

/// The rows of a table as records. Rows without any text, and the head where it comes again, are none.
final class CsvRecords implements Iterator<Parsed> {

    private final Iterator<TableRow> rows;
    private final SheetColumns columns;
    private final String format;
    /// Whether marks that are not closed are told of: where tabs stand between cells they mostly mean themselves.
    private final boolean tellsOfMarks;
    private final boolean isZoteros;
    private final String headText;
    private @Nullable Parsed next;
    private int count;

    /// The records of a file.
    static CsvRecords of(Rows rows, SheetColumns columns) {
        var records = new CsvRecords(rows, columns, "csv", !rows.hasTabs());
        rows.expect(columns.fields().size());
        return records;
    }

    /// @param rows from the first on, which may stand above the head
    /// @param format the name of the format they come from
    CsvRecords(Iterator<TableRow> rows, SheetColumns columns, String format, boolean tellsOfMarks) {
        this.rows = rows;
        this.columns = columns;
        this.format = format;
        this.tellsOfMarks = tellsOfMarks;
        isZoteros = ZoteroRow.isHead(columns.fields());
        var text = "";
        for (int i = 0; i <= columns.row() && rows.hasNext(); i++)
            text = rows.next().text();
        headText = text;
    }

    @Override
    public boolean hasNext() {
        while (next == null && rows.hasNext()) {
            var row = rows.next();
            if (!columns.isNothing(row.cells())) next = parsed(row);
        }
        return next != null;
    }

    @Override
    public Parsed next() {
        if (!hasNext() || next == null) throw new NoSuchElementException();
        var parsed = next;
        next = null;
        return parsed instanceof Parsed.Rejected(var source, var reason) ? rejected(source, reason) : parsed;
    }

    /// A row that is kept aside keeps the table's head with it, without which nobody could tell its columns.
    private Parsed rejected(Source row, Problem reason) {
        var verbatim = headText.isEmpty() ? row.verbatim() : headText + "\n" + row.verbatim();
        return new Parsed.Rejected(
                new Source("", row.format(), row.record(), row.line(), row.key(), row.date(), verbatim), reason);
    }

    private Parsed parsed(TableRow row) {
        var openQuote = Problem.of("import.open-quote");
        if (row.cells().isEmpty()) return new Parsed.Rejected(source("", row), openQuote);
        var record = columns.record(row.cells(), row.text());
        if (row.isMended() && tellsOfMarks) record.warn(openQuote);
        var parsed = record.parsed(source(record.key(), row));
        return isZoteros && parsed instanceof Parsed.Accepted accepted
                ? accepted.with(ZoteroRow.belongings(owners(row)))
                : parsed;
    }

    /// The cells by their columns, as Zotero calls them.
    private Map<String, String> owners(TableRow row) {
        var owners = new HashMap<String, String>();
        for (int i = 0; i < Math.min(row.cells().size(), columns.fields().size()); i++)
            owners.put(columns.fields().get(i).strip(), row.cells().get(i));
        return owners;
    }

    private Source source(String key, TableRow row) {
        return new Source("", format, ++count, row.line(), key, "", row.text());
    }
}
