package org.lectern.library.arrival;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import java.util.zip.ZipException;
import java.util.zip.ZipFile;
import org.lectern.format.Parsed;
import org.lectern.format.all.Formats;
import org.lectern.format.csv.SheetTable;
import org.lectern.format.sheet.Workbook;
import org.lectern.library.packed.Spooled;
import org.lectern.work.Problem;

/// A spreadsheet: the tables on its sheets, one after another, or one of them.
final class OpenedSheets implements Opened {

    private final ZipFile zip;
    private final Optional<Spooled> copy;
    private final Workbook workbook;
    /// Those that are read.
    private final List<String> tables;
    /// Those on which there is no table of papers, or none that is read here.
    private final List<String> passedOver;

    private OpenedSheets(
            ZipFile zip, Optional<Spooled> copy, Workbook workbook, List<String> tables, List<String> passedOver) {
        this.zip = zip;
        this.copy = copy;
        this.workbook = workbook;
        this.tables = tables;
        this.passedOver = passedOver;
    }

    /// The spreadsheet that a packed input is; what is packed and no spreadsheet is opened as a text, which it is
    /// not either.
    static Opened of(Batch.Input input, InputStream start, Formats formats, Optional<String> format)
            throws IOException {
        if (input.opening() instanceof Batch.OfSheet(var file, var sheet))
            return opened(new ZipFile(file.toFile()), Optional.empty(), Optional.of(sheet))
                    .orElseThrow(() -> new IOException("no spreadsheet any more"));
        if (input.opening() instanceof Batch.OfFile(var file)) {
            var opened = unpacked(file);
            return opened.isPresent() ? opened.get() : OpenedText.of(input, start, formats, format);
        }
        var copy = Spooled.of(start);
        var opened = unpacked(copy);
        if (opened.isPresent()) return opened.get();
        try (copy;
                var again = copy.open()) {
            return OpenedText.of(input, again, formats, format);
        }
    }

    private static Optional<Opened> unpacked(Path file) throws IOException {
        try {
            return opened(new ZipFile(file.toFile()), Optional.empty(), Optional.empty());
        } catch (ZipException | IllegalArgumentException e) {
            return Optional.empty(); // then it is no more than a binary file, and refused as one
        }
    }

    private static Optional<Opened> unpacked(Spooled copy) throws IOException {
        try {
            return opened(copy.zip(), Optional.of(copy), Optional.empty());
        } catch (ZipException | IllegalArgumentException e) {
            return Optional.empty();
        } catch (IOException | RuntimeException e) {
            copy.close();
            throw e;
        }
    }

    private static Optional<Opened> opened(ZipFile zip, Optional<Spooled> copy, Optional<String> only)
            throws IOException {
        try {
            var workbook = Workbook.of(zip);
            if (workbook.isEmpty()) {
                zip.close();
                return Optional.empty();
            }
            var tables = only.isPresent() ? List.of(only.get()) : tables(workbook.get());
            var others = only.isPresent() ? List.<String>of() : others(workbook.get(), tables);
            return Optional.of(new OpenedSheets(zip, copy, workbook.get(), tables, others));
        } catch (IOException | RuntimeException e) {
            zip.close();
            throw e;
        }
    }

    /// The sheets of a file on which there are tables of papers; none where the file is no spreadsheet.
    static List<String> tables(Path file) {
        try (var zip = new ZipFile(file.toFile())) {
            var workbook = Workbook.of(zip);
            return workbook.isEmpty() ? List.of() : tables(workbook.get());
        } catch (IOException | UncheckedIOException | IllegalArgumentException e) {
            return List.of(); // what is wrong with it is told when it is read
        }
    }

    private static List<String> tables(Workbook workbook) throws IOException {
        var tables = new ArrayList<String>();
        for (var sheet : workbook.sheets())
            if (SheetTable.in(workbook.rows(sheet)).isPresent()) tables.add(sheet);
        return tables;
    }

    /// The sheets that hold something else.
    private static List<String> others(Workbook workbook, List<String> tables) throws IOException {
        var others = new ArrayList<String>();
        for (var sheet : workbook.sheets())
            if (!tables.contains(sheet) && workbook.rows(sheet).hasNext()) others.add(sheet);
        return others;
    }

    @Override
    public Optional<Problem> refusal() {
        if (!tables.isEmpty()) return Optional.empty();
        return Optional.of(Problem.of(passedOver.isEmpty() ? "import.empty" : "import.no-table"));
    }

    @Override
    public String format() {
        return tables.isEmpty() ? "" : workbook.format();
    }

    @Override
    public Stream<Parsed> records() {
        return tables.size() == 1 ? records(tables.getFirst()) : tables.stream().flatMap(this::records);
    }

    private Stream<Parsed> records(String sheet) {
        try {
            var table = SheetTable.in(workbook.rows(sheet));
            return table.isPresent() ? table.get().records(workbook.format()) : Stream.empty();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    @Override
    public List<Problem> remarks() {
        return tables.isEmpty()
                ? List.of()
                : passedOver.stream()
                        .map(sheet -> Problem.of("import.sheet-passed", sheet))
                        .toList();
    }

    @Override
    public void close() {
        try (zip) {
            copy.ifPresent(Spooled::close);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
