package org.lectern.library.arrival;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Objects;
import java.util.Optional;
import org.lectern.format.Parsed;
import org.lectern.format.all.Formats;
import org.lectern.library.core.LibraryException;
import org.lectern.library.result.ImportOptions;
import org.lectern.work.Phase;
import org.lectern.work.Progress;

/// Reads a file again up to one record, so that no record's text has to be kept while the user looks at a list
/// of them.
public final class OneRecord {

    private final Formats formats;
    private final ImportOptions options;

    public OneRecord(Formats formats, ImportOptions options) {
        this.formats = formats;
        this.options = options;
    }

    /// Reads on to one record.
    ///
    /// @param record its place in the input, from 1
    /// @return empty where the input is shorter now, or of no format
    /// @throws LibraryException where the input can no longer be read
    public Optional<Parsed> find(Batch.Input input, int record, Progress progress) {
        try (var in = input.opening().open()) {
            try (var opened = Opened.of(input, in, formats, options.format(), progress)) {
                return find(opened, record, progress);
            }
        } catch (UncheckedIOException e) {
            throw LibraryException.unreadable(input.name(), Objects.requireNonNull(e.getCause()));
        } catch (IOException e) {
            throw LibraryException.unreadable(input.name(), e);
        }
    }

    private static Optional<Parsed> find(Opened opened, int record, Progress progress) {
        try (var records = opened.records()) {
            long done = 0;
            for (var each = records.iterator(); each.hasNext(); ) {
                progress.at(Phase.READING, done, record);
                var found = each.next();
                if (++done == record) return Optional.of(found);
            }
            return Optional.empty();
        }
    }
}
