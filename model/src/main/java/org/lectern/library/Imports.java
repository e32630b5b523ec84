package org.lectern.library;

import java.io.InputStream;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.concurrent.atomic.AtomicReference;
import org.lectern.change.Revision;
import org.lectern.format.Importer;
import org.lectern.format.Parsed;
import org.lectern.format.all.Formats;
import org.lectern.library.arrival.Batch;
import org.lectern.library.arrival.Lookout;
import org.lectern.library.arrival.OneRecord;
import org.lectern.library.arrival.Place;
import org.lectern.library.arrival.Rehearsal;
import org.lectern.library.arrival.Rows;
import org.lectern.library.arrival.Wishes;
import org.lectern.library.arrival.Witness;
import org.lectern.library.core.Core;
import org.lectern.library.core.LibraryException;
import org.lectern.library.enrichment.ImportEnrichment;
import org.lectern.library.enrichment.Renewals;
import org.lectern.library.result.FileReport;
import org.lectern.library.result.ImportOptions;
import org.lectern.library.result.ImportReport;
import org.lectern.store.Deed;
import org.lectern.store.Writing;
import org.lectern.work.Progress;

/// Takes files in. One call is one revision, so one undo takes it back.
public final class Imports {

    private final Core core;
    private final Formats formats;

    Imports(Core core, Formats formats) {
        this.core = core;
        this.formats = formats;
    }

    /// The names of the formats that can be read.
    public List<String> formats() {
        return formats.importers().stream().map(Importer::name).toList();
    }

    /// Takes in files, and all files of folders.
    ///
    /// @throws LibraryException before anything changes, when a file is missing
    /// @throws java.util.concurrent.CancellationException as `progress` wishes; then nothing has changed
    public ImportReport read(List<Path> filesAndFolders, ImportOptions options, Progress progress) {
        return take(Batch.of(filesAndFolders), Wishes.of(options), progress);
    }

    /// Takes in what a stream holds, such as the clipboard or a terminal's input.
    ///
    /// @param name what the source is to be called
    public ImportReport read(String name, InputStream content, ImportOptions options, Progress progress) {
        return take(Batch.once(name, content), Wishes.of(options), progress);
    }

    /// Takes a batch in as the user wishes. In a dry run nothing changes.
    ///
    /// @throws java.util.concurrent.CancellationException as `progress` wishes; then nothing has changed
    public ImportReport take(Batch batch, Wishes wishes, Progress progress) {
        if (wishes.options().dryRun()) return rehearsed(batch, wishes, Optional.empty(), progress);
        var reports = new ArrayList<FileReport>();
        var deed = new AtomicReference<Deed>();
        var changed = new AtomicBoolean();
        var enrichment = new ImportEnrichment(core, formats);
        Revision revision = core.write(deed::get, progress, writing -> {
            enrichment.enrich(writing, run(batch, wishes, Optional.empty(), progress, reports, writing), progress);
            deed.set(deed(batch, reports));
            changed.set(!writing.isEmpty());
        });
        enrichment.keep();
        return new ImportReport(
                revision, changed.get(), core.read(lists -> lists.count()), reports, enrichment.imported());
    }

    /// Says what would become of each record, were the batch taken in now. Nothing changes.
    ///
    /// @throws java.util.concurrent.CancellationException as `progress` wishes
    public Rehearsal rehearse(Batch batch, Wishes wishes, Progress progress) {
        var rows = new Rows(new Lookout(core));
        var report = rehearsed(batch, wishes, Optional.of(rows), progress);
        return rows.rehearsal(report, progress);
    }

    /// Reads one record of a batch again, to show it.
    ///
    /// @return empty where it is not there any more
    public Optional<Parsed> record(Batch batch, ImportOptions options, Place place, Progress progress) {
        return new OneRecord(formats, options).find(batch.inputs().get(place.input()), place.record(), progress);
    }

    private ImportReport rehearsed(Batch batch, Wishes wishes, Optional<Witness> witness, Progress progress) {
        var reports = new ArrayList<FileReport>();
        var enrichment = new ImportEnrichment(core, formats);
        core.rehearse(writing -> {
            var renewals = run(batch, wishes, witness, progress, reports, writing);
            // Who looks at single records before an import need not wait for files of any size to pass.
            if (witness.isEmpty()) enrichment.enrich(writing, renewals, progress);
        });
        var revision = core.read(lists -> lists.revision());
        long papers = core.read(lists -> lists.count());
        long added = reports.stream().mapToLong(FileReport::added).sum();
        return new ImportReport(revision, false, papers + added, reports, enrichment.imported());
    }

    private Renewals run(
            Batch batch,
            Wishes wishes,
            Optional<Witness> witness,
            Progress progress,
            List<FileReport> reports,
            Writing writing) {
        var at = core.clock().instant();
        var renewals = new Renewals(writing.facts(), formats, writing.firstFree());
        var intake = new FileIntake(writing, wishes, at, witness, renewals, progress, batch.bytes());
        for (int input = 0; input < batch.inputs().size(); input++) {
            reports.add(intake.read(input, batch.inputs().get(input), formats));
        }
        return renewals;
    }

    private static Deed deed(Batch batch, List<FileReport> reports) {
        long added = reports.stream().mapToLong(FileReport::added).sum();
        long known = reports.stream().mapToLong(FileReport::known).sum();
        var first = batch.inputs().isEmpty() ? "" : batch.inputs().getFirst().name();
        return Deed.edit("import", first, batch.inputs().size(), added, known);
    }
}
