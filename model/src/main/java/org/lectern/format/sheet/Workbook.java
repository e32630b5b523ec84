package org.lectern.format.sheet;

import java.io.IOException;
import java.util.Iterator;
import java.util.List;
import java.util.Optional;
import java.util.zip.ZipFile;
import org.lectern.format.csv.TableRow;

/// The sheets of a spreadsheet.
public sealed interface Workbook permits XlsxWorkbook, OdsWorkbook {

    /// The names of the formats.
    List<String> FORMATS = List.of(XlsxWorkbook.FORMAT, OdsWorkbook.FORMAT);

    /// The spreadsheet that a packed file is, or empty where it is none.
    ///
    /// @param file stays open as long as the workbook is read; closing it stays with the caller
    /// @throws IOException where it is one, but cannot be read
    static Optional<Workbook> of(ZipFile file) throws IOException {
        var excels = XlsxWorkbook.of(file);
        return excels.isPresent() ? excels : OdsWorkbook.of(file);
    }

    /// The format's name, `xlsx` or `ods`.
    String format();

    /// The names of the sheets that are not hidden, in their order.
    List<String> sheets();

    /// The rows of a sheet in which anything stands, read as they are consumed.
    ///
    /// @throws IOException where the sheet cannot be opened
    /// @throws java.io.UncheckedIOException while consuming, where it cannot be read on
    Iterator<TableRow> rows(String sheet) throws IOException;
}
