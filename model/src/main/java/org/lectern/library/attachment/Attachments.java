package org.lectern.library.attachment;

import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;
import org.lectern.change.Edit;
import org.lectern.change.Plan;
import org.lectern.change.Revision;
import org.lectern.format.Parsed;
import org.lectern.library.core.Core;
import org.lectern.library.core.LibraryException;
import org.lectern.paper.FileMove;
import org.lectern.paper.LocalFile;
import org.lectern.paper.PaperId;
import org.lectern.store.Deed;
import org.lectern.store.attachment.FilePrint;
import org.lectern.store.attachment.FileTable;
import org.lectern.text.Repair;
import org.lectern.work.Fault;
import org.lectern.work.Phase;
import org.lectern.work.Problem;
import org.lectern.work.Progress;

/// The files of papers.
///
/// Which files belong to which paper is the user's word, so it is an edit like any other; how a file looked when it
/// was linked is kept beside, to find it again.
public final class Attachments {

    private static final int CHUNK = 250;

    private final Core core;
    private final Optional<Path> base;

    /// @param base the folder from which relative paths are seen: the library's own
    public Attachments(Core core, Optional<Path> base) {
        this.core = core;
        this.base = base;
    }

    /// Where files lie, in their order.
    public List<LinkedFile> look(Collection<LocalFile> files) {
        return files.stream().map(this::look).toList();
    }

    private LinkedFile look(LocalFile file) {
        var place = place(file);
        return new LinkedFile(file, place, place.map(Files::exists).orElse(false));
    }

    private Optional<Path> place(LocalFile file) {
        if (file.path().isBlank()) return Optional.empty();
        try {
            var path = Path.of(file.path());
            if (path.isAbsolute()) return Optional.of(path);
            return base.map(folder -> folder.toAbsolutePath().resolve(path).normalize());
        } catch (InvalidPathException e) {
            return Optional.empty(); // a path of another system
        }
    }

    /// Gives a paper files; those that it has already are passed over.
    ///
    /// @throws LibraryException before anything changes, where one of them is missing
    public Revision link(PaperId paper, List<Path> files) {
        var linked = new TreeMap<PaperId, SortedSet<LocalFile>>();
        for (var file : files) {
            if (!Files.isRegularFile(file))
                throw new LibraryException(new Fault.Unreadable(file.toString(), Problem.of("file.missing")));
            linked.computeIfAbsent(paper, _ -> new TreeSet<>())
                    .add(LocalFile.at(file.toAbsolutePath().normalize().toString()));
        }
        return attach(linked, Progress.NONE);
    }

    /// Gives papers the files of matches, all in one step.
    public Revision accept(List<FileMatch> matches, Progress progress) {
        var linked = new TreeMap<PaperId, SortedSet<LocalFile>>();
        for (var each : matches)
            linked.computeIfAbsent(each.paper(), _ -> new TreeSet<>()).add(each.file());
        return attach(linked, progress);
    }

    private Revision attach(SortedMap<PaperId, SortedSet<LocalFile>> linked, Progress progress) {
        var files = linked.values().stream().flatMap(Collection::stream).toList();
        var prints = prints(files, progress);
        var revision = core.write(
                Deed.edit("attach", files.size(), linked.size()),
                progress,
                writing -> writing.write(Plan.of(new Edit.Attach(linked), writing.facts())));
        keep(prints);
        return revision;
    }

    /// Takes files from a paper; they stay where they lie.
    public Revision unlink(PaperId paper, Collection<LocalFile> files) {
        var unlinked = new TreeMap<PaperId, SortedSet<LocalFile>>();
        unlinked.put(paper, new TreeSet<>(files));
        return core.edit(new Edit.Detach(unlinked), files.size(), 1);
    }

    /// What the PDFs of a folder are to the library; nothing changes.
    public FolderMatches match(Path folder, Progress progress) {
        return new FolderMatching(core).run(folder, progress);
    }

    /// Makes papers of PDFs that say enough, each with its file and marked for review.
    ///
    /// @return the library's revision afterwards
    public Revision takeIn(List<LooseFile> files, Progress progress) {
        var records = files.stream().flatMap(each -> record(each).stream()).toList();
        if (records.isEmpty()) return core.read(lists -> lists.revision());
        var at = Instant.ofEpochSecond(core.clock().instant().getEpochSecond());
        var deed = Deed.edit("import", records.getFirst().source().file(), records.size(), records.size(), 0);
        var prints = prints(files.stream().map(LooseFile::file).toList(), progress);
        var revision = core.write(deed, progress, writing -> {
            var heldBefore = writing.firstFree();
            for (int from = 0; from < records.size(); from += CHUNK) {
                progress.at(Phase.STORING, from, records.size());
                var chunk = records.subList(from, Math.min(records.size(), from + CHUNK));
                writing.write(Plan.of(new Edit.TakeIn(chunk, false, at, heldBefore), writing.facts()));
            }
        });
        keep(prints);
        return revision;
    }

    private static Optional<Parsed> record(LooseFile file) {
        if (!(file.page().record(file.file().name()) instanceof Parsed.Accepted record)) return Optional.empty();
        return Optional.of(record.with(record.belongings().withFiles(List.of(file.file()))));
    }

    /// The files that are not where they were.
    public List<MissingFile> missing(Progress progress) {
        var held = core.read(lists -> lists.files().all());
        var missing = new ArrayList<FileTable.Held>();
        for (int i = 0; i < held.size(); i++) {
            progress.at(Phase.CHECKING, i, held.size());
            if (!look(held.get(i).file()).isThere()) missing.add(held.get(i));
        }
        return titled(missing);
    }

    private List<MissingFile> titled(List<FileTable.Held> files) {
        var ids = files.stream().map(FileTable.Held::paper).distinct().toList();
        var titles = new HashMap<PaperId, String>();
        for (int from = 0; from < ids.size(); from += CHUNK) {
            var chunk = ids.subList(from, Math.min(ids.size(), from + CHUNK));
            core.read(lists -> lists.papers(chunk, false))
                    .forEach(paper -> titles.put(
                            paper.id(), Repair.repaired(paper.citation().title())));
        }
        return files.stream()
                .map(each -> new MissingFile(each.paper(), titles.getOrDefault(each.paper(), ""), each.file()))
                .toList();
    }

    /// Finds missing files in a folder, and says where they lie now.
    ///
    /// @param dryRun whether nothing is to change
    public FoundAgain relink(Path folder, boolean dryRun, Progress progress) {
        var missing = missing(progress);
        var search = new Relinking(FolderFiles.in(folder, progress), progress);
        var moves = new ArrayList<FileMove>();
        var left = new ArrayList<MissingFile>();
        for (var each : missing) {
            var print = core.read(lists -> lists.files().print(each.file().path()));
            search.find(each.file(), print)
                    .ifPresentOrElse(
                            place -> moves.add(new FileMove(
                                    each.paper(), each.file(), each.file().movedTo(place.toString()))),
                            () -> left.add(each));
        }
        if (dryRun || moves.isEmpty()) return new FoundAgain(core.read(lists -> lists.revision()), moves, left);
        var prints = prints(moves.stream().map(FileMove::to).toList(), progress);
        var revision = move(moves);
        keep(prints);
        return new FoundAgain(revision, moves, left);
    }

    /// Says where files lie now.
    public Revision move(List<FileMove> moves) {
        return core.edit(new Edit.MoveFiles(moves), moves.size());
    }

    /// How files look now; taken before anything is written, so that cancelling changes nothing.
    private Map<String, FilePrint> prints(List<LocalFile> files, Progress progress) {
        var prints = new TreeMap<String, FilePrint>();
        for (int i = 0; i < files.size(); i++) {
            progress.at(Phase.CHECKING, i, files.size());
            var path = files.get(i).path();
            place(files.get(i)).flatMap(Prints::of).ifPresent(print -> prints.put(path, print));
        }
        return prints;
    }

    private void keep(Map<String, FilePrint> prints) {
        core.derive(store -> {
            store.keepPrints(prints);
            return true;
        });
    }
}
