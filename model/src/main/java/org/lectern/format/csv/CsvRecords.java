package org.lectern.format.csv;

import java.util.HashMap;
import java.util.Iterator;
import java.util.List;
import java.util.NoSuchElementException;
import org.jspecify.annotations.Nullable;
import org.lectern.format.FieldRecord;
import org.lectern.format.Parsed;
import org.lectern.paper.Source;
import org.lectern.work.Problem;

/// The rows of a table as records. Rows without any text, and the head where it comes again, are none.
final class CsvRecords implements Iterator<Parsed> {

    private final Rows rows;
    private final List<String> head;
    private final List<String> titles;
    private final NameColumn names;
    private final boolean isZoteros;
    private final String headText;
    private @Nullable Parsed next;
    private int count;

    CsvRecords(Rows rows, TableHead table, NameColumn names) {
        this.rows = rows;
        this.names = names;
        head = table.fields();
        titles = table.names();
        isZoteros = ZoteroRow.isHead(head);
        var text = "";
        for (int i = 0; i <= table.row() && rows.hasNext(); i++) text = rows.next().text();
        headText = text;
        rows.expect(head.size());
    }

    @Override
    public boolean hasNext() {
        while (next == null && rows.hasNext()) {
            var row = rows.next();
            boolean isEmpty = !row.cells().isEmpty() && row.cells().stream().allMatch(String::isBlank);
            if (!isEmpty && !row.cells().equals(titles)) next = parsed(row);
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

    private Parsed parsed(Rows.Row row) {
        var openQuote = Problem.of("import.open-quote");
        if (row.cells().isEmpty()) return new Parsed.Rejected(source("", row), openQuote);
        var record = new FieldRecord();
        var owners = new HashMap<String, String>();
        for (int i = 0; i < row.cells().size(); i++) {
            var cell = row.cells().get(i);
            var name = i < head.size() ? head.get(i).strip() : "";
            if (isZoteros && i < head.size()) owners.put(name, cell);
            if (isZoteros && ZoteroRow.isOwners(name)) continue;
            if (!name.isEmpty()) TableCell.put(record, name, names.marked(i, CsvExporter.unguarded(cell)), row.text());
            else if (!cell.isBlank()) record.keep("column " + (i + 1), cell);
        }
        if (row.cells().size() != head.size())
            record.warn(Problem.of("import.ragged-row", row.cells().size(), head.size()));
        if (row.isMended() && !rows.hasTabs()) record.warn(openQuote);
        var parsed = record.parsed(source(record.key(), row));
        return isZoteros && parsed instanceof Parsed.Accepted accepted
                ? accepted.with(ZoteroRow.belongings(owners))
                : parsed;
    }

    private Source source(String key, Rows.Row row) {
        return new Source("", "csv", ++count, row.line(), key, "", row.text());
    }
}
