package org.lectern.format.csv;

import de.siegmar.fastcsv.reader.CsvParseException;
import de.siegmar.fastcsv.reader.CsvRecord;
import java.util.HashMap;
import java.util.Iterator;
import java.util.List;
import java.util.NoSuchElementException;
import org.jspecify.annotations.Nullable;
import org.lectern.format.FieldRecord;
import org.lectern.format.Parsed;
import org.lectern.paper.Source;
import org.lectern.work.Problem;

/// The rows of a table as records. A row's text is complete once the next row is known, so this reads one ahead.
final class CsvRecords implements Iterator<Parsed> {

    private final Iterator<CsvRecord> rows;
    private final RecordedReader recorded;
    private final List<String> head;
    private final boolean isZoteros;
    private final String headText;
    private @Nullable CsvRecord next;
    private long line = 1;
    private int count;
    private boolean broken;

    /// @param before rows before the head
    CsvRecords(Iterator<CsvRecord> rows, RecordedReader recorded, int before) {
        this.rows = rows;
        this.recorded = recorded;
        for (int i = 0; i <= before; i++) advance();
        var top = next;
        head = top == null ? List.of() : new TableHead(before, top.getFields()).fields();
        isZoteros = ZoteroRow.isHead(head);
        advance();
        headText = top == null ? "" : recorded.lines(top.getStartingLineNumber(), end(top));
    }

    @Override
    public boolean hasNext() {
        return next != null || broken;
    }

    @Override
    public Parsed next() {
        var row = next;
        if (row == null && broken) {
            broken = false;
            return rejected(source("", line, Long.MAX_VALUE), Problem.of("import.open-quote"));
        }
        if (row == null) throw new NoSuchElementException();
        advance();
        var parsed = parsed(row, end(row));
        return parsed instanceof Parsed.Rejected(var source, var reason) ? rejected(source, reason) : parsed;
    }

    /// The line behind a row, once the row behind it was looked for.
    private long end(CsvRecord row) {
        if (broken) return row.getStartingLineNumber() + 1;
        return next == null ? Long.MAX_VALUE : next.getStartingLineNumber();
    }

    /// A row that is kept aside keeps the table's head with it, without which nobody could tell its columns.
    private Parsed rejected(Source row, Problem reason) {
        var verbatim = headText + "\n" + row.verbatim();
        return new Parsed.Rejected(
                new Source("", row.format(), row.record(), row.line(), row.key(), row.date(), verbatim), reason);
    }

    /// A row that never ends, since its quote is not closed, is the last.
    private void advance() {
        next = null;
        try {
            if (rows.hasNext()) next = rows.next();
            if (next != null) line = next.getStartingLineNumber() + 1;
        } catch (CsvParseException e) {
            broken = true;
        }
    }

    private Parsed parsed(CsvRecord row, long end) {
        var record = new FieldRecord();
        var owners = new HashMap<String, String>();
        for (int i = 0; i < row.getFieldCount(); i++) {
            if (i < head.size() && isZoteros) owners.put(head.get(i).strip(), row.getField(i));
            if (i < head.size() && isZoteros && ZoteroRow.isOwners(head.get(i).strip())) continue;
            if (i < head.size() && !head.get(i).isBlank())
                record.put(head.get(i).strip(), CsvExporter.unguarded(row.getField(i)));
            else if (!row.getField(i).isBlank()) record.keep("column " + (i + 1), row.getField(i));
        }
        if (row.getFieldCount() != head.size()) {
            record.warn(Problem.of("import.ragged-row", row.getFieldCount(), head.size()));
        }
        var parsed = record.parsed(source(record.key(), row.getStartingLineNumber(), end));
        return isZoteros && parsed instanceof Parsed.Accepted accepted
                ? accepted.with(ZoteroRow.belongings(owners))
                : parsed;
    }

    private Source source(String key, long line, long end) {
        return new Source("", "csv", ++count, Math.toIntExact(line), key, "", recorded.lines(line, end));
    }
}
