package org.lectern.library;

import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.PushbackInputStream;
import java.io.UncheckedIOException;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;
import org.lectern.change.Edit;
import org.lectern.change.Plan;
import org.lectern.change.Taken;
import org.lectern.format.Parsed;
import org.lectern.format.all.Formats;
import org.lectern.format.pdf.FirstPage;
import org.lectern.format.pdf.PdfReader;
import org.lectern.format.sheet.Workbook;
import org.lectern.format.zotero.ItemReader;
import org.lectern.library.arrival.Arrival;
import org.lectern.library.arrival.Batch;
import org.lectern.library.arrival.Chunk;
import org.lectern.library.arrival.Opened;
import org.lectern.library.arrival.Outcome;
import org.lectern.library.arrival.Place;
import org.lectern.library.arrival.Wishes;
import org.lectern.library.arrival.Witness;
import org.lectern.library.attachment.FilePlaces;
import org.lectern.library.attachment.PdfIntake;
import org.lectern.library.core.LibraryException;
import org.lectern.library.enrichment.Renewals;
import org.lectern.library.result.FileReport;
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
    /// How many bytes tell a PDF.
    private static final int PDF_HEAD = 64;

    private final Writing writing;
    private final Wishes wishes;
    private final Instant at;
    private final PaperId heldBefore;
    private final Optional<Witness> witness;
    private final Renewals renewals;
    private final Progress progress;
    private final long bytes;
    private final PdfIntake pdfs;
    private final Set<Place> awaited;
    private final Map<Place, PaperId> landed = new HashMap<>();
    private long bytesRead;

    FileIntake(
            Writing writing,
            Wishes wishes,
            Instant at,
            Optional<Witness> witness,
            Renewals renewals,
            Progress progress,
            long bytes) {
        this.writing = writing;
        this.wishes = wishes;
        this.at = Instant.ofEpochSecond(at.getEpochSecond());
        this.heldBefore = writing.firstFree();
        this.witness = witness;
        this.renewals = renewals;
        this.progress = progress;
        this.bytes = bytes;
        pdfs = new PdfIntake(writing);
        awaited = wishes.awaited();
    }

    /// Takes in one file. What cannot be read of it is in the report; a file that breaks off keeps what came before.
    ///
    /// @param number the input's place in its batch, from 0
    FileReport read(int number, Batch.Input input, Formats formats) {
        var tally = new Tally(number, input);
        try (var in = new Counting(input.opening().open())) {
            read(input, in, formats, tally);
        } catch (UncheckedIOException e) {
            breakOff(tally, Objects.requireNonNull(e.getCause()));
        } catch (IOException e) {
            breakOff(tally, e);
        }
        return tally.report();
    }

    private void read(Batch.Input input, InputStream file, Formats formats, Tally tally) throws IOException {
        var content = new PushbackInputStream(file, PDF_HEAD);
        var head = content.readNBytes(PDF_HEAD);
        content.unread(head);
        if (PdfReader.recognises(head)) {
            takePdf(input, content, tally);
            return;
        }
        try (var opened = Opened.of(input, content, formats, wishes.options().format(), progress)) {
            if (opened.refusal().isPresent()) {
                refuse(tally, 1, opened.refusal().get());
                return;
            }
            tally.format = opened.format();
            take(opened, tally);
            opened.remarks().forEach(tally::warn);
        }
    }

    /// A PDF is the file of a held paper, or a record of its first page.
    private void takePdf(Batch.Input input, InputStream content, Tally tally) throws IOException {
        long end = bytesRead + input.bytes();
        tally.format = FirstPage.FORMAT;
        progress.at(Phase.READING, bytesRead, bytes > 0 ? bytes : -1);
        if (wishes.leavesOut(new Place(tally.input, 1))) return;
        switch (pdfs.take(input.name(), input.file(), content)) {
            case PdfIntake.Taken.Linked(var paper) -> linked(tally, paper);
            case PdfIntake.Taken.Told(Parsed.Rejected(var _, var reason)) -> {
                tally.records++;
                refuse(tally, 1, reason);
            }
            case PdfIntake.Taken.Told(var record) -> write(new ArrayList<>(List.of(tally.note(record))), tally);
        }
        bytesRead = Math.max(bytesRead, end);
    }

    private void linked(Tally tally, PaperId paper) {
        tally.records++;
        tally.taken++;
        var known = new Outcome.Known(paper, Taken.How.SAME_RECORD, List.of());
        var arrival = new Arrival(new Place(tally.input, 1), tally.file, 1, tally.file, known);
        witness.ifPresent(each -> each.saw(arrival, Optional.empty(), Optional.empty()));
    }

    /// Says of a file, not of a record, that it cannot be read, or not to its end.
    private void refuse(Tally tally, int line, Problem reason) {
        tally.reject(line, reason, "");
        var arrival = new Arrival(new Place(tally.input, 0), tally.file, line, "", new Outcome.Rejected(reason, false));
        witness.ifPresent(each -> each.saw(arrival, Optional.empty(), Optional.empty()));
    }

    private void breakOff(Tally tally, IOException cause) {
        refuse(tally, tally.lastLine, Problem.of("import.broken-off", LibraryException.reason(cause)));
    }

    private void take(Opened opened, Tally tally) {
        try (var records = opened.records()) {
            var chunk = new ArrayList<Parsed>();
            for (Iterator<Parsed> each = records.iterator(); hasNext(each, tally); ) {
                var record = tally.note(each.next());
                if (isAwaiting(chunk.size(), tally)) write(chunk, tally, tally.records - 1);
                chunk.add(record);
                if (chunk.size() == CHUNK) write(chunk, tally);
            }
            write(chunk, tally);
        }
    }

    /// A file that vanishes half-way loses the records behind that place, not those before.
    private boolean hasNext(Iterator<Parsed> records, Tally tally) {
        try {
            return records.hasNext();
        } catch (UncheckedIOException e) {
            breakOff(tally, Objects.requireNonNull(e.getCause()));
            return false;
        }
    }

    /// Whether the record noted last is, by the user's word, the paper of a record that waits to be written.
    private boolean isAwaiting(int waiting, Tally tally) {
        return wishes.joinedRecord(new Place(tally.input, tally.records))
                .filter(earlier -> earlier.input() == tally.input && earlier.record() >= tally.records - waiting)
                .isPresent();
    }

    private void write(List<Parsed> chunk, Tally tally) {
        write(chunk, tally, tally.records);
    }

    /// @param last the place of the chunk's last record in its file
    private void write(List<Parsed> chunk, Tally tally, int last) {
        boolean isCopied = tally.format.equals(ItemReader.FORMAT) || Workbook.FORMATS.contains(tally.format);
        boolean isCounted = bytes > 0 && !isCopied;
        progress.at(Phase.READING, isCounted ? bytesRead : tally.records, isCounted ? bytes : -1);
        if (chunk.isEmpty()) return;
        var sorted =
                new Chunk(chunk, new Place(tally.input, last - chunk.size() + 1), wishes, this::joined, this::known);
        var edit = new Edit.TakeIn(sorted.taken(), wishes.options().keepAll(), at, heldBefore, sorted.joins());
        var taken = Plan.takeIn(edit, writing.facts());
        writing.write(taken.delta());
        if (!sorted.broken().isEmpty()) writing.write(Plan.of(new Edit.SetAside(sorted.broken(), at), writing.facts()));
        var arrived = arrived(taken);
        for (var tag : wishes.tags()) writing.write(Plan.of(new Edit.Tag(arrived, tag), writing.facts()));
        writing.write(Plan.of(new Edit.Renew(renewals.renewed(), at), writing.facts()));
        tally.taken += sorted.taken().size() + sorted.known();
        tally.added += arrived.size();
        if (!awaited.isEmpty()) sorted.landed(taken.landings(), this::remember);
        witness.ifPresent(each -> sorted.tell(taken.landings(), writing.facts(), heldBefore, each));
        chunk.clear();
    }

    private void remember(Place place, PaperId paper) {
        if (awaited.contains(place)) landed.put(place, paper);
    }

    private Optional<PaperId> joined(Place place) {
        return wishes.joined(place).or(() -> wishes.joinedRecord(place).map(landed::get));
    }

    private Optional<Taken.Landing> known(Parsed.Accepted record) {
        return wishes.options().keepAll() ? Optional.empty() : renewals.find(record);
    }

    private static SortedSet<PaperId> arrived(Taken taken) {
        var arrived = new TreeSet<PaperId>();
        for (var each : taken.landings()) if (each.how() == Taken.How.NEW) arrived.add(each.paper());
        return arrived;
    }

    /// What has come of a file so far.
    private static final class Tally {
        private final int input;
        private final String file;
        private final FilePlaces places;
        private final int before;
        private final List<Rejection> rejected = new ArrayList<>();
        private final List<Rejection> warnings = new ArrayList<>();
        private final TreeMap<String, Integer> unmapped = new TreeMap<>();
        private String format = "";
        private int records;
        private int taken;
        private int added;
        private int lastLine = 1;

        Tally(int number, Batch.Input input) {
            this.input = number;
            this.file = input.name();
            this.before = input.line() - 1;
            places = new FilePlaces(input.folder());
        }

        /// Notes a record, and gives it back with its file's name.
        Parsed note(Parsed parsed) {
            records++;
            lastLine = Math.max(lastLine, parsed.source().line());
            return switch (parsed) {
                case Parsed.Accepted(var source, var citation, var fields, var told, var belongings) -> {
                    fields.forEach(field -> unmapped.merge(field, 1, Integer::sum));
                    told.forEach(problem -> warnings.add(new Rejection(source.line(), problem, "")));
                    yield new Parsed.Accepted(named(source), citation, fields, told, places.placed(belongings));
                }
                case Parsed.Restored(var source, var paper, var attached) ->
                    new Parsed.Restored(named(source), paper, attached);
                case Parsed.Rejected rejected -> {
                    var source = rejected.source();
                    reject(source.line(), rejected.reason(), Chunk.isKept(rejected) ? source.verbatim() : "");
                    yield new Parsed.Rejected(named(source), rejected.reason());
                }
            };
        }

        private Source named(Source source) {
            var below = before == 0 ? source : source.below(before);
            return source.file().isEmpty() ? below.in(file) : below;
        }

        void reject(int line, Problem reason, String verbatim) {
            rejected.add(new Rejection(line, reason, verbatim));
        }

        void warn(Problem problem) {
            warnings.add(new Rejection(1, problem, ""));
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
