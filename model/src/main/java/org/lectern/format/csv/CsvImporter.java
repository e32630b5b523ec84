package org.lectern.format.csv;

import de.siegmar.fastcsv.reader.CsvParseException;
import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.FieldMismatchStrategy;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Optional;
import java.util.Spliterator;
import java.util.Spliterators;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;
import org.lectern.format.Field;
import org.lectern.format.Importer;
import org.lectern.format.Parsed;

/// Tables with a head, between whose cells stand commas, semicolons or tabs, as the head tells.
public final class CsvImporter implements Importer {

    private static final List<Character> SEPARATORS = List.of(',', ';', '\t');
    private static final int LONGEST_HEAD = 1 << 14;
    /// A sentence that speaks of titles has longer parts than the head of a table.
    private static final int LONGEST_CELL = 40;

    @Override
    public String name() {
        return "csv";
    }

    /// A table has a head with a title among at least two columns that are known.
    @Override
    public boolean recognises(String head) {
        var cells = cells(head, separator(head));
        boolean hasTitle = cells.stream().map(Field::named).anyMatch(Optional.of(Field.TITLE)::equals);
        boolean areHeads = cells.stream().allMatch(cell -> cell.length() <= LONGEST_CELL && !cell.contains(": "));
        return hasTitle && areHeads && known(cells) > 1;
    }

    @Override
    public Stream<Parsed> read(BufferedReader file) {
        var recorded = new RecordedReader(file);
        var rows = table(separator(head(file))).allowUnclosedQuote(false).ofCsvRecord(recorded);
        var records = new CsvRecords(rows.iterator(), recorded);
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

    /// The separator by which most columns are known.
    private static char separator(String head) {
        char best = ',';
        for (char each : SEPARATORS) {
            if (known(cells(head, each)) > known(cells(head, best))) best = each;
        }
        return best;
    }

    private static List<String> cells(String head, char separator) {
        var start = head.length() > LONGEST_HEAD ? head.substring(0, LONGEST_HEAD) : head;
        var rows = table(separator).allowUnclosedQuote(true).ofCsvRecord(start);
        try {
            var iterator = rows.iterator();
            return iterator.hasNext() ? iterator.next().getFields() : List.of();
        } catch (CsvParseException e) {
            return List.of();
        }
    }

    private static long known(List<String> cells) {
        return cells.stream()
                .map(Field::named)
                .flatMap(Optional::stream)
                .distinct()
                .count();
    }
}
