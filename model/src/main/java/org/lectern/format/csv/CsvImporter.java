package org.lectern.format.csv;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.StringReader;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.Iterator;
import java.util.List;
import java.util.Optional;
import java.util.Spliterator;
import java.util.Spliterators;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;
import org.lectern.format.Importer;
import org.lectern.format.Parsed;

/// Tables, between whose cells stand commas, semicolons, tabs or bars, as their heads tell; without a head, as
/// their cells do.
public final class CsvImporter implements Importer {

    private static final List<Character> SEPARATORS = List.of(',', ';', '\t', '|');
    private static final int LONGEST_HEAD = 1 << 14;
    /// How many rows tell what a table is.
    private static final int SAMPLE = 30;

    @Override
    public String name() {
        return "csv";
    }

    /// A table has a head among its first rows, or cells that tell what they are.
    @Override
    public boolean recognises(String head) {
        var start = head.length() > LONGEST_HEAD ? head.substring(0, LONGEST_HEAD) : head;
        return best(start).isPresent() || FieldRows.isHead(rows(start, ','));
    }

    @Override
    public Stream<Parsed> read(BufferedReader file) {
        var head = head(file);
        var records = best(head)
                .<Iterator<Parsed>>map(start -> CsvRecords.of(new Rows(file, start.separator), start.columns()))
                .orElseGet(() -> withoutHead(file, head));
        return StreamSupport.stream(
                Spliterators.spliteratorUnknownSize(records, Spliterator.ORDERED | Spliterator.NONNULL), false);
    }

    /// One field a row, or else a table whose first row is taken for its head.
    private static Iterator<Parsed> withoutHead(BufferedReader file, String head) {
        var rows = rows(head, ',');
        if (FieldRows.isHead(rows)) return new FieldRows(new Rows(file, ','));
        var first = rows.isEmpty() ? List.<String>of() : rows.getFirst();
        var columns = new SheetColumns(new TableHead(0, first), NameColumn.in(List.of(), List.of()));
        return CsvRecords.of(new Rows(file, ','), columns);
    }

    private static String head(BufferedReader file) {
        try {
            file.mark(LONGEST_HEAD);
            var head = new char[LONGEST_HEAD];
            int length = 0;
            for (int n = 0; n >= 0 && length < head.length; n = file.read(head, length, head.length - length))
                length += n;
            file.reset();
            return new String(head, 0, length);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /// The first rows of a table, cut by one separator, and the head they have.
    private record Start(char separator, List<List<String>> rows, TableHead head) {

        SheetColumns columns() {
            return new SheetColumns(head, NameColumn.in(head.fields(), rows.subList(head.row() + 1, rows.size())));
        }
    }

    /// The separator by which most columns are known; a head counts more than what cells tell.
    private static Optional<Start> best(String head) {
        var headed = SEPARATORS.stream()
                .flatMap(separator -> {
                    var rows = rows(head, separator);
                    return TableHead.in(rows).map(found -> new Start(separator, rows, found)).stream();
                })
                .max(Comparator.comparingLong((Start start) -> start.head.known())
                        .thenComparingInt(start -> -SEPARATORS.indexOf(start.separator)));
        return headed.or(() -> SEPARATORS.stream()
                .flatMap(separator -> {
                    var rows = rows(head, separator);
                    return ColumnsByCells.head(rows).map(found -> new Start(separator, rows, found)).stream();
                })
                .findFirst());
    }

    /// The first rows; the last of a longer text may be cut off and is left out.
    private static List<List<String>> rows(String head, char separator) {
        var rows = new ArrayList<List<String>>();
        for (var each = new Rows(new StringReader(head), separator); rows.size() < SAMPLE && each.hasNext(); )
            rows.add(each.next().cells());
        boolean isCut = head.length() >= LONGEST_HEAD && rows.size() < SAMPLE && rows.size() > 1;
        return isCut ? rows.subList(0, rows.size() - 1) : rows;
    }
}
