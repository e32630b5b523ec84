package org.lectern.library.arrival;

import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.lectern.format.Parsed;
import org.lectern.format.all.Formats;
import org.lectern.format.sheet.Workbook;
import org.lectern.format.zotero.ItemReader;
import org.lectern.library.packed.Gzip;
import org.lectern.library.packed.SavedPage;
import org.lectern.work.Problem;
import org.lectern.work.Progress;

/// An input, open: its records, whether it is a text in one of the formats, a spreadsheet, or the database of
/// another program.
public sealed interface Opened extends AutoCloseable permits OpenedText, OpenedDatabase, OpenedSheets, Refused {

    /// What an SQLite database begins with.
    byte[] DATABASE = "SQLite format 3\0".getBytes(StandardCharsets.US_ASCII);

    /// Looks at the beginning of an input, packed or not, and opens it as what it is.
    ///
    /// @param file the input's bytes; closing them stays with the caller
    /// @param format the format to read it as, or empty to tell it from the content
    /// @throws IOException when it cannot be read
    static Opened of(Batch.Input input, InputStream file, Formats formats, Optional<String> format, Progress progress)
            throws IOException {
        var start = new BufferedInputStream(SavedPage.unpacked(Gzip.unpacked(file)));
        start.mark(DATABASE.length);
        var first = start.readNBytes(DATABASE.length);
        start.reset();
        if (Arrays.equals(first, DATABASE) && isWanted(format, List.of(ItemReader.FORMAT)))
            return OpenedDatabase.of(input, start, progress);
        if (startsWith(first, 'P', 'K', 3, 4) && isWanted(format, Workbook.FORMATS))
            return OpenedSheets.of(input, start, formats, format);
        boolean isOfOldOffice = startsWith(first, 0xD0, 0xCF, 0x11, 0xE0); // or of a new one, with a password
        if (isOfOldOffice) return new Refused(Problem.of("import.old-office"));
        return OpenedText.of(input, start, formats, format);
    }

    private static boolean isWanted(Optional<String> format, List<String> names) {
        return format.isEmpty() || names.contains(format.get());
    }

    private static boolean startsWith(byte[] bytes, int... signature) {
        if (bytes.length < signature.length) return false;
        return IntStream.range(0, signature.length).allMatch(i -> (bytes[i] & 0xFF) == signature[i]);
    }

    /// Why nothing can be read of it.
    Optional<Problem> refusal();

    /// The name of the format that reads it, or empty where none does.
    String format();

    /// The records, once, read as the stream is consumed.
    ///
    /// @throws java.io.UncheckedIOException while consuming, when the input cannot be read on
    Stream<Parsed> records();

    /// What the user should hear of the input as a whole; complete once its records are consumed.
    List<Problem> remarks();

    @Override
    void close();
}
