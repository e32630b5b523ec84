package org.lectern.format.csv;

import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.NoSuchElementException;
import java.util.Optional;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.lectern.format.Field;
import org.lectern.format.FieldRecord;
import org.lectern.format.Parsed;
import org.lectern.paper.Source;

/// Records with one field a row, its name in the first cell and its values behind it, as Embase writes them. A
/// record begins with its title.
final class FieldRows implements Iterator<Parsed> {

    private static final int FEWEST_KNOWN = 3;
    private static final int SAMPLE = 15;

    private final Rows rows;
    private @Nullable TableRow first;
    private int count;

    FieldRows(Rows rows) {
        this.rows = rows;
        if (rows.hasNext()) first = rows.next();
    }

    /// Whether the first cells of the first rows are names of fields, a title's before all.
    static boolean isHead(List<List<String>> rows) {
        if (rows.isEmpty() || !isTitle(rows.getFirst())) return false;
        boolean areFields = rows.getFirst().stream()
                .skip(1)
                .noneMatch(cell -> Field.named(cell).isPresent());
        return areFields
                && rows.stream()
                                .limit(SAMPLE)
                                .filter(row -> !row.isEmpty())
                                .map(row -> Field.named(row.getFirst()))
                                .flatMap(Optional::stream)
                                .distinct()
                                .count()
                        >= FEWEST_KNOWN;
    }

    private static boolean isTitle(List<String> row) {
        return row.size() > 1 && Field.named(row.getFirst()).equals(Optional.of(Field.TITLE));
    }

    @Override
    public boolean hasNext() {
        return first != null;
    }

    @Override
    public Parsed next() {
        if (first == null) throw new NoSuchElementException();
        var record = new ArrayList<>(List.of(first));
        first = null;
        while (first == null && rows.hasNext()) {
            var row = rows.next();
            if (isTitle(row.cells())) first = row;
            else record.add(row);
        }
        return parsed(record);
    }

    private Parsed parsed(List<TableRow> record) {
        var fields = new FieldRecord();
        for (var row : record) {
            if (row.cells().isEmpty()) continue;
            var name = row.cells().getFirst().strip();
            var values =
                    row.cells().stream().skip(1).filter(cell -> !cell.isBlank()).toList();
            var listed = String.join(";", values);
            if (name.equalsIgnoreCase("source")) EmbaseSource.read(fields, String.join(", ", values));
            else if (!name.isEmpty() && !values.isEmpty())
                fields.put(name, isList(name) ? listed : String.join(", ", values));
        }
        var text = record.stream().map(TableRow::text).collect(Collectors.joining("\n"));
        var source = new Source("", "csv", ++count, record.getFirst().line(), fields.key(), "", text);
        return fields.parsed(source);
    }

    private static boolean isList(String name) {
        var field = Field.named(name);
        return field.equals(Optional.of(Field.AUTHORS)) || field.equals(Optional.of(Field.KEYWORDS));
    }
}
