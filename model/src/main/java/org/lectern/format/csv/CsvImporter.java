package org.lectern.format.csv;

import de.siegmar.fastcsv.reader.CsvParseException;
import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.FieldMismatchStrategy;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Spliterator;
import java.util.Spliterators;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;
import org.lectern.format.Importer;
import org.lectern.format.Parsed;

/// Tables with a head, between whose cells stand commas, semicolons or tabs, as the head tells.
public final class CsvImporter implements Importer {

    private static final List<Character> SEPARATORS = List.of(',', ';', '\t');
    private static final int LONGEST_HEAD = 1 << 14;

    @Override
    public String name() {
        return "csv";
    }

    /// A table has a head among its first rows.
    @Override
    public boolean recognises(String head) {
        return best(head).flatMap(table -> TableHead.in(table.rows)).isPresent();
    }

    @Override
    public Stream<Parsed> read(BufferedReader file) {
        var recorded = new RecordedReader(file);
        var start = best(head(file));
        char separator = start.map(Start::separator).orElse(SEPARATORS.getFirst());
        int before = start.flatMap(table -> TableHead.in(table.rows))
                .map(TableHead::row)
                .orElse(0);
        var rows = table(separator).allowUnclosedQuote(false).ofCsvRecord(recorded);
        var records = new CsvRecords(rows.iterator(), recorded, before);
        return StreamSupport.stream(
                Spliterators.spliteratorUnknownSize(records, Spliterator.ORDERED | Spliterator.NONNULL), false);
    }

    /// FastCSV has no other word yet for characters behind a closing quote, at which it would stop reading.
    @SuppressWarnings("removal")
    private static CsvReader.CsvReaderBuilder table(char separator) {
        return CsvReader.builder()
                .fieldSeparator(separator)
                .extraFieldStrategy(FieldMismatchStrategy.IGNORE)
                .missingFieldStrategy(FieldMismatchStrategy.IGNORE)
                .allowExtraCharsAfterClosingQuote(true);
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

    /// The first rows of a table, cut by one separator.
    private record Start(char separator, List<List<String>> rows) {
        long known() {
            return TableHead.in(rows).map(TableHead::known).orElse(0L);
        }
    }

    /// The separator by which most columns are known.
    private static Optional<Start> best(String head) {
        return SEPARATORS.stream()
                .map(separator -> new Start(separator, rows(head, separator)))
                .max(Comparator.comparingLong(Start::known)
                        .thenComparingInt(start -> -SEPARATORS.indexOf(start.separator)));
    }

    private static List<List<String>> rows(String head, char separator) {
        var start = head.length() > LONGEST_HEAD ? head.substring(0, LONGEST_HEAD) : head;
        var rows = new ArrayList<List<String>>();
        var records =
                table(separator).allowUnclosedQuote(true).ofCsvRecord(start).iterator();
        try {
            while (rows.size() < TableHead.LATEST && records.hasNext())
                rows.add(records.next().getFields());
        } catch (CsvParseException e) {
            return rows; // what stands before a fault may be a head all the same
        }
        return rows;
    }
}
