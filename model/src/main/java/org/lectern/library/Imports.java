package org.lectern.library;

import java.io.InputStream;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.concurrent.atomic.AtomicReference;
import java.util.stream.Stream;
import org.lectern.change.Revision;
import org.lectern.format.Importer;
import org.lectern.format.Parsed;
import org.lectern.format.all.Formats;
import org.lectern.format.sheet.Workbook;
import org.lectern.format.zotero.ItemReader;
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
import org.lectern.library.enrichment.Enriching;
import org.lectern.library.enrichment.Renewals;
import org.lectern.library.result.FileReport;
import org.lectern.library.result.ImportOptions;
import org.lectern.library.result.ImportReport;
import org.lectern.store.Deed;
import org.lectern.store.Writing;
import org.lectern.store.zotero.DataFolders;
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
        var texts = formats.importers().stream().map(Importer::name);
        var others = Stream.concat(Workbook.FORMATS.stream(), Stream.of(ItemReader.FORMAT));
        return Stream.concat(texts, others).toList();
    }

    /// The folders in which Zotero keeps its data on this computer, the usual one first.
    public List<Path> zoteroFolders() {
        return DataFolders.of(Path.of(System.getProperty("user.home", "")), System::getenv);
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
        var enriching = new Enriching(core, formats);
        var changed = new AtomicBoolean();
        Revision revision = core.write(deed::get, progress, writing -> {
            run(batch, wishes, Optional.empty(), progress, reports, writing, enriching);
            deed.set(deed(batch, reports));
            changed.set(!writing.isEmpty());
        });
        enriching.keep();
        return new ImportReport(
                revision, changed.get(), core.read(lists -> lists.count()), reports, enriching.imported());
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
        var enriching = new Enriching(core, formats);
        core.rehearse(writing -> run(batch, wishes, witness, progress, reports, writing, enriching));
        var revision = core.read(lists -> lists.revision());
        long papers = core.read(lists -> lists.count());
        long added = reports.stream().mapToLong(FileReport::added).sum();
        return new ImportReport(revision, false, papers + added, reports, enriching.imported());
    }

    private void run(
            Batch batch,
            Wishes wishes,
            Optional<Witness> witness,
            Progress progress,
            List<FileReport> reports,
            Writing writing,
            Enriching enriching) {
        var at = core.clock().instant();
        var heldBefore = writing.firstFree();
        var renewals = new Renewals(writing.facts(), formats, heldBefore);
        var intake = new FileIntake(writing, wishes, at, witness, renewals, progress, batch.bytes());
        for (int input = 0; input < batch.inputs().size(); input++) {
            reports.add(intake.read(input, batch.inputs().get(input), formats));
        }
        enriching.enrich(writing, heldBefore, renewals.proposals(), progress);
    }

    private static Deed deed(Batch batch, List<FileReport> reports) {
        long added = reports.stream().mapToLong(FileReport::added).sum();
        long known = reports.stream().mapToLong(FileReport::known).sum();
        var first = batch.inputs().isEmpty() ? "" : batch.inputs().getFirst().name();
        return Deed.edit("import", first, batch.inputs().size(), added, known);
    }
}
