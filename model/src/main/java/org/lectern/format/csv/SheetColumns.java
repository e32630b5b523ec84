package org.lectern.format.csv;

import java.util.List;
import java.util.Optional;
import org.lectern.format.FieldRecord;
import org.lectern.work.Problem;

/// The columns of a table, wherever it stands, told from its head, and what they make of a row.
public final class SheetColumns {

    private final TableHead head;
    private final List<String> fields;
    private final NameColumn names;

    SheetColumns(TableHead head, NameColumn names) {
        this.head = head;
        this.names = names;
        fields = head.fields();
    }

    /// The columns of a table that has a head among its first rows.
    public static Optional<SheetColumns> of(List<List<String>> rows) {
        return TableHead.in(rows)
                .map(head -> new SheetColumns(
                        head, NameColumn.in(head.fields(), rows.subList(head.row() + 1, rows.size()))));
    }

    /// The columns of a table with a head among its first rows, or with cells that tell what they are.
    static Optional<SheetColumns> told(List<List<String>> rows) {
        return of(rows).or(() ->
                ColumnsByCells.head(rows).map(head -> new SheetColumns(head, NameColumn.in(head.fields(), rows))));
    }

    /// The row of the head, from 0; -1 where there is none.
    public int row() {
        return head.row();
    }

    /// The columns by names that mean the same to everybody.
    List<String> fields() {
        return fields;
    }

    /// Whether a row says nothing, or is the head again.
    public boolean isNothing(List<String> cells) {
        return !cells.isEmpty() && (cells.stream().allMatch(String::isBlank) || cells.equals(head.names()));
    }

    /// What a row says.
    ///
    /// @param text the whole row, which may say where a cell comes from
    public FieldRecord record(List<String> cells, String text) {
        var record = new FieldRecord();
        boolean isZoteros = ZoteroRow.isHead(fields);
        for (int i = 0; i < cells.size(); i++) {
            var name = i < fields.size() ? fields.get(i).strip() : "";
            if (isZoteros && ZoteroRow.isOwners(name)) continue;
            if (!name.isEmpty())
                TableCell.put(record, name, names.marked(i, CsvExporter.unguarded(cells.get(i))), text);
            else if (!cells.get(i).isBlank()) record.keep("column " + (i + 1), cells.get(i));
        }
        if (cells.size() != fields.size()) record.warn(Problem.of("import.ragged-row", cells.size(), fields.size()));
        return record;
    }
}
