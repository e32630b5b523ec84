package org.lectern.library;

import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.Optional;
import java.util.TreeMap;
import org.lectern.change.Change;
import org.lectern.change.Edit;
import org.lectern.change.Plan;
import org.lectern.format.Importer;
import org.lectern.format.Parsed;
import org.lectern.format.TextSource;
import org.lectern.format.all.Formats;
import org.lectern.library.enrichment.Renewals;
import org.lectern.library.packed.Gzip;
import org.lectern.library.result.FileReport;
import org.lectern.library.result.ImportOptions;
import org.lectern.library.result.Rejection;
import org.lectern.paper.PaperId;
import org.lectern.paper.Source;
import org.lectern.store.Writing;
import org.lectern.work.Phase;
import org.lectern.work.Problem;
import org.lectern.work.Progress;

/// Reads files into a revision that is being written, in chunks, so that no file ever lies in memory whole.
final class FileIntake {

    private static final int CHUNK = 250;

    private final Writing writing;
    private final ImportOptions options;
    private final Instant at;
    private final PaperId heldBefore;
    private final Renewals renewals;
    private final Progress progress;
    private final long bytes;
    private long bytesRead;

    FileIntake(
            Writing writing,
            ImportOptions options,
            Instant at,
            PaperId heldBefore,
            Renewals renewals,
            Progress progress,
            long bytes) {
        this.writing = writing;
        this.options = options;
        this.at = Instant.ofEpochSecond(at.getEpochSecond());
        this.heldBefore = heldBefore;
        this.renewals = renewals;
        this.progress = progress;
        this.bytes = bytes;
    }

    /// Takes in one file. What cannot be read of it is in the report; a file that breaks off keeps what came before.
    FileReport read(Imports.Input input, Formats formats) {
        var tally = new Tally(input.name());
        try (var in = new Counting(input.opening().open())) {
            var text = TextSource.of(Gzip.unpacked(in));
            var importer = text.refusal().isPresent() ? Optional.<Importer>empty() : importer(formats, text);
            if (importer.isEmpty()) {
                tally.reject(1, text.refusal().orElse(Problem.of("import.unknown-format")), "");
            } else {
                tally.format = importer.get().name();
                take(importer.get(), text, tally);
                text.warnings().forEach(tally::warn);
            }
        } catch (IOException | UncheckedIOException e) {
            tally.breakOff(e);
        }
        return tally.report();
    }

    private Optional<Importer> importer(Formats formats, TextSource text) {
        return options.format().isPresent() ? formats.importer(options.format().get()) : formats.recognise(text.head());
    }

    private void take(Importer importer, TextSource text, Tally tally) {
        try (var records = importer.read(text.reader())) {
            var chunk = new ArrayList<Parsed>();
            for (Iterator<Parsed> each = records.iterator(); hasNext(each, tally); ) {
                tally.note(each.next()).ifPresent(chunk::add);
                if (chunk.size() == CHUNK) write(chunk, tally);
            }
            write(chunk, tally);
        }
    }

    /// A file that vanishes half-way loses the records behind that place, not those before.
    private static boolean hasNext(Iterator<Parsed> records, Tally tally) {
        try {
            return records.hasNext();
        } catch (UncheckedIOException e) {
            tally.breakOff(e);
            return false;
        }
    }

    private void write(List<Parsed> chunk, Tally tally) {
        progress.at(Phase.READING, bytes > 0 ? bytesRead : tally.records, bytes > 0 ? bytes : -1);
        if (chunk.isEmpty()) return;
        tally.taken += renew(chunk);
        var delta = Plan.of(new Edit.TakeIn(chunk, options.keepAll(), at, heldBefore), writing.facts());
        writing.write(delta);
        tally.taken += chunk.size();
        tally.added +=
                (int) delta.changes().stream().filter(FileIntake::isArrival).count();
        chunk.clear();
    }

    /// Takes the records out that stood in their file when it was read before.
    ///
    /// @return how many there are
    private int renew(List<Parsed> chunk) {
        if (options.keepAll()) return 0;
        int before = chunk.size();
        chunk.removeIf(record -> record instanceof Parsed.Accepted accepted && renewals.knows(accepted));
        writing.write(Plan.of(new Edit.Renew(renewals.renewed(), at), writing.facts()));
        return before - chunk.size();
    }

    private static boolean isArrival(Change change) {
        return change instanceof Change.OfCitation citation && citation.before().isEmpty();
    }

    /// What has come of a file so far.
    private static final class Tally {
        private final String file;
        private final List<Rejection> rejected = new ArrayList<>();
        private final List<Rejection> warnings = new ArrayList<>();
        private final TreeMap<String, Integer> unmapped = new TreeMap<>();
        private String format = "";
        private int records;
        private int taken;
        private int added;
        private int lastLine = 1;

        Tally(String file) {
            this.file = file;
        }

        /// Notes a record, and gives it back where it can be taken in.
        Optional<Parsed> note(Parsed parsed) {
            records++;
            lastLine = Math.max(lastLine, parsed.source().line());
            return switch (parsed) {
                case Parsed.Accepted(var source, var citation, var fields, var told, var belongings) -> {
                    fields.forEach(field -> unmapped.merge(field, 1, Integer::sum));
                    told.forEach(problem -> warnings.add(new Rejection(source.line(), problem, "")));
                    yield Optional.of(new Parsed.Accepted(named(source), citation, fields, told, belongings));
                }
                case Parsed.Restored(var source, var paper, var attached) ->
                    Optional.of(new Parsed.Restored(named(source), paper, attached));
                case Parsed.Rejected(var source, var reason) -> {
                    reject(source.line(), reason, source.verbatim());
                    yield Optional.empty();
                }
            };
        }

        private Source named(Source source) {
            return source.file().isEmpty() ? source.in(file) : source;
        }

        void reject(int line, Problem reason, String verbatim) {
            rejected.add(new Rejection(line, reason, verbatim));
        }

        void warn(Problem problem) {
            warnings.add(new Rejection(1, problem, ""));
        }

        void breakOff(Exception failure) {
            var cause = failure.getCause() == null ? failure : failure.getCause();
            reject(lastLine, Problem.of("import.broken-off", String.valueOf(cause.getMessage())), "");
        }

        FileReport report() {
            return new FileReport(file, format, records, added, taken - added, rejected, warnings, unmapped);
        }
    }

    /// Counts what is read, for the progress.
    private final class Counting extends FilterInputStream {
        Counting(InputStream in) {
            super(in);
        }

        @Override
        public int read() throws IOException {
            int one = super.read();
            if (one >= 0) bytesRead++;
            return one;
        }

        @Override
        public int read(byte[] into, int offset, int length) throws IOException {
            int n = super.read(into, offset, length);
            if (n > 0) bytesRead += n;
            return n;
        }
    }
}
