package org.lectern.library;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.SortedSet;
import java.util.TreeSet;
import org.lectern.change.BrokenRecord;
import org.lectern.change.Edit;
import org.lectern.change.Plan;
import org.lectern.change.Revision;
import org.lectern.format.all.Formats;
import org.lectern.library.arrival.Batch;
import org.lectern.library.arrival.Correction;
import org.lectern.library.arrival.Wishes;
import org.lectern.library.core.Core;
import org.lectern.library.enrichment.Imported;
import org.lectern.library.enrichment.Renewals;
import org.lectern.library.result.FileReport;
import org.lectern.library.result.ImportOptions;
import org.lectern.library.result.ImportReport;
import org.lectern.library.result.Rejection;
import org.lectern.paper.PaperId;
import org.lectern.store.Deed;
import org.lectern.store.Writing;
import org.lectern.work.Problem;
import org.lectern.work.Progress;

/// Records that imports could not read. Each waits until the user corrects or drops it.
public final class BrokenRecords {

    private final Core core;
    private final Formats formats;

    BrokenRecords(Core core, Formats formats) {
        this.core = core;
        this.formats = formats;
    }

    /// How many wait.
    public long count() {
        return core.read(lists -> lists.broken().countOpen());
    }

    /// The next that wait, by their numbers.
    ///
    /// @param after the number behind which to begin, or 0
    public List<BrokenRecord> list(long after, int limit) {
        return core.read(lists -> lists.broken().open(after, limit));
    }

    /// One that waits.
    public Optional<BrokenRecord> find(long number) {
        return core.read(lists -> lists.broken().find(number))
                .filter(broken -> broken.fate() == BrokenRecord.Fate.OPEN);
    }

    /// Drops some for good: reading their files again does not bring them back.
    ///
    /// @return empty where none of them waits
    public Optional<Revision> drop(SortedSet<Long> numbers) {
        var waiting = new TreeSet<>(numbers);
        waiting.removeIf(number -> find(number).isEmpty());
        if (waiting.isEmpty()) return Optional.empty();
        return Optional.of(core.edit(new Edit.Settle(waiting, BrokenRecord.Fate.DROPPED), waiting.size()));
    }

    /// Takes a record in as the user has corrected it: read as the format it came in, or else as what it is recognised
    /// as. It is one undo step. Where the text cannot be read, nothing changes.
    public Correction correct(long number, String corrected, Progress progress) {
        var broken = find(number);
        return broken.isEmpty() ? new Correction.Settled() : correct(broken.get(), corrected, progress);
    }

    private Correction correct(BrokenRecord broken, String corrected, Progress progress) {
        var format = Optional.of(broken.source().format())
                .filter(name -> formats.importer(name).isPresent());
        var first = rehearsed(corrected, format, progress);
        if (isWhole(first)) return taken(broken, corrected, format, progress);
        var recognised = formats.recognise(corrected).map(each -> each.name());
        if (!recognised.equals(format) && isWhole(rehearsed(corrected, recognised, progress)))
            return taken(broken, corrected, recognised, progress);
        return new Correction.StillBroken(
                first.rejected().isEmpty()
                        ? List.of(new Rejection(1, Problem.of("import.no-record"), ""))
                        : first.rejected());
    }

    private static boolean isWhole(FileReport report) {
        return report.rejected().isEmpty() && report.added() + report.known() > 0;
    }

    private FileReport rehearsed(String corrected, Optional<String> format, Progress progress) {
        var batch = Batch.correction("", 1, corrected);
        var reports = new ArrayList<FileReport>();
        core.rehearse(writing -> reports.add(read(batch, format, writing, progress)));
        return reports.getFirst();
    }

    private Correction taken(BrokenRecord broken, String corrected, Optional<String> format, Progress progress) {
        var source = broken.source();
        var batch = Batch.correction(source.file(), source.line(), corrected);
        var reports = new ArrayList<FileReport>();
        var deed = Deed.edit("correct-broken", source.file(), source.line());
        var revision = core.write(deed, progress, writing -> {
            reports.add(read(batch, format, writing, progress));
            var settled = Collections.<Long>unmodifiableSortedSet(new TreeSet<>(List.of(broken.number())));
            writing.write(Plan.of(new Edit.Settle(settled, BrokenRecord.Fate.TAKEN_IN), writing.facts()));
        });
        return new Correction.TakenIn(
                new ImportReport(revision, true, core.read(lists -> lists.count()), reports, Imported.NOTHING));
    }

    private FileReport read(Batch batch, Optional<String> format, Writing writing, Progress progress) {
        var wishes = Wishes.of(new ImportOptions(format, false, false));
        // A corrected record stood nowhere before, so there is nothing to compare it with.
        var renewals = new Renewals(writing.facts(), formats, new PaperId(1));
        var intake = new FileIntake(
                writing, wishes, core.clock().instant(), Optional.empty(), renewals, progress, batch.bytes());
        return intake.read(0, batch.inputs().getFirst(), formats);
    }
}
