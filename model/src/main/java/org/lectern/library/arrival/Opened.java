package org.lectern.library.arrival;

import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.lectern.format.Parsed;
import org.lectern.format.all.Formats;
import org.lectern.format.zotero.ItemReader;
import org.lectern.library.packed.Gzip;
import org.lectern.library.packed.SavedPage;
import org.lectern.work.Problem;
import org.lectern.work.Progress;

/// An input, open: its records, whether it is a text in one of the formats or the database of another program.
public sealed interface Opened extends AutoCloseable permits OpenedText, OpenedDatabase {

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
        boolean isDatabase = Arrays.equals(start.readNBytes(DATABASE.length), DATABASE);
        start.reset();
        boolean isWanted = format.isEmpty() || format.get().equals(ItemReader.FORMAT);
        return isDatabase && isWanted
                ? OpenedDatabase.of(input, start, progress)
                : OpenedText.of(input, start, formats, format);
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
