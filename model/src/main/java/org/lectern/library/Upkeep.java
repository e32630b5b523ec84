package org.lectern.library;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.lectern.library.core.Core;
import org.lectern.library.core.LibraryException;
import org.lectern.library.core.NewFile;
import org.lectern.library.result.CheckReport;
import org.lectern.library.result.RestoreReport;
import org.lectern.query.Query;
import org.lectern.store.Store;
import org.lectern.store.file.LibraryLock;
import org.lectern.store.file.StoreException;
import org.lectern.work.Fault;
import org.lectern.work.Phase;
import org.lectern.work.Problem;
import org.lectern.work.Progress;

/// Keeps a library in good order: checks, copies, and the index anew.
public final class Upkeep {

    private final Core core;

    Upkeep(Core core) {
        this.core = core;
    }

    /// Looks at every page of the store and every checksum of the index.
    public CheckReport check(Progress progress) {
        var problems = new ArrayList<Problem>();
        progress.at(Phase.CHECKING, 0, 2);
        core.gate().enter();
        Core.guarded(() -> core.store().damage()).forEach(each -> problems.add(Problem.of("check.store", each)));
        progress.at(Phase.CHECKING, 1, 2);
        problems.addAll(indexProblems());
        return new CheckReport(core.read(lists -> lists.count()), core.read(lists -> lists.revision()), problems);
    }

    private List<Problem> indexProblems() {
        var problems = new ArrayList<Problem>();
        core.ask(index -> index.damage()).ifPresent(each -> problems.add(Problem.of("check.index", each)));
        long indexed = core.ask(index -> index.revision());
        long stored = core.read(lists -> lists.revision()).number();
        if (indexed != stored) problems.add(Problem.of("check.index-behind", indexed, stored));
        long inIndex = core.ask(index -> index.count(new Query.All()));
        long inStore = core.read(lists -> lists.count());
        if (inIndex != inStore) problems.add(Problem.of("check.index-count", inIndex, inStore));
        return problems;
    }

    /// Mends what can be mended, which is the index; what is left is reported.
    public CheckReport repair(Progress progress) {
        if (!indexProblems().isEmpty()) rebuild(progress);
        return check(progress);
    }

    /// Builds the index anew from the store.
    public void rebuild(Progress progress) {
        core.gate().enter();
        var writer = core.pen();
        Core.guarded(() -> {
            writer.rebuildIndex(progress);
            return true;
        });
    }

    /// Writes a copy of the library as it stands. A file that is there already is replaced only by a newer backup
    /// of a library, never anything else.
    public void backup(Path file, Progress progress) {
        progress.at(Phase.COPYING, 0, -1);
        core.gate().enter();
        if (Files.exists(file) && papersIn(file).isEmpty()) {
            throw new LibraryException(new Fault.Unwritable(file.toString(), Problem.of("file.taken")));
        }
        var beside = NewFile.beside(file);
        try {
            Core.guarded(() -> {
                core.store().copyTo(beside);
                return true;
            });
            progress.at(Phase.COPYING, 1, 1);
            NewFile.move(beside, file);
        } catch (IOException e) {
            throw LibraryException.unwritable(file.toString(), e);
        } finally {
            deleted(beside);
        }
    }

    /// Puts a backup in a library's place. The file that was there is kept beside, and nothing happens when the
    /// backup
    /// is damaged, or holds fewer papers and that was not asked for.
    public static RestoreReport restore(Path backup, Path folder, boolean evenIfSmaller, Progress progress) {
        progress.at(Phase.CHECKING, 0, -1);
        return Core.guarded(() -> {
            long after = checked(backup);
            try {
                Files.createDirectories(folder);
                try (var _ = LibraryLock.take(folder)) {
                    return restore(backup, folder, evenIfSmaller, after, progress);
                }
            } catch (IOException e) {
                throw LibraryException.unwritable(folder.toString(), e);
            }
        });
    }

    private static RestoreReport restore(Path backup, Path folder, boolean evenIfSmaller, long after, Progress progress)
            throws IOException {
        var file = folder.resolve(Store.FILE);
        var held = Files.exists(file) ? papersIn(file) : Optional.<Long>empty();
        long before = held.orElse(0L);
        if (after < before && !evenIfSmaller) return new RestoreReport(false, before, after, Optional.empty());
        progress.at(Phase.COPYING, 0, -1);
        var beside = NewFile.beside(file);
        Files.copy(backup, beside);
        var kept = Files.exists(file) ? Optional.of(aside(file)) : Optional.<Path>empty();
        if (kept.isPresent()) moveAside(file, kept.get());
        NewFile.move(beside, file);
        deleteIndex(folder);
        return new RestoreReport(true, before, after, kept);
    }

    /// The log beside the file may hold what a program that died had committed, so it goes along.
    private static void moveAside(Path file, Path kept) throws IOException {
        NewFile.move(file, kept);
        var log = file.resolveSibling(Store.FILE + "-wal");
        if (Files.exists(log)) NewFile.move(log, kept.resolveSibling(kept.getFileName() + "-wal"));
        Files.deleteIfExists(file.resolveSibling(Store.FILE + "-shm"));
    }

    private static Path aside(Path file) {
        int number = 1;
        while (Files.exists(file.resolveSibling(Store.FILE + ".replaced-" + number))) number++;
        return file.resolveSibling(Store.FILE + ".replaced-" + number);
    }

    private static void deleteIndex(Path folder) throws IOException {
        var index = folder.resolve("index");
        if (Files.notExists(index)) return;
        try (var files = Files.list(index)) {
            for (var file : files.toList()) Files.delete(file);
        }
    }

    /// The number of papers in a backup that is whole.
    private static long checked(Path backup) {
        try (var store = Store.openFile(backup)) {
            var damage = store.damage();
            if (!damage.isEmpty()) throw new LibraryException(new Fault.Damaged(damage.getFirst()));
            return store.read(lists -> lists.count());
        }
    }

    /// The number of papers in a library's file, or empty where it is no such file or cannot be read.
    private static Optional<Long> papersIn(Path file) {
        try (var store = Store.openFile(file)) {
            return Optional.of(store.read(lists -> lists.count()));
        } catch (StoreException _) {
            return Optional.empty();
        }
    }

    private static void deleted(Path file) {
        try {
            Files.deleteIfExists(file);
        } catch (IOException e) {
            throw LibraryException.unwritable(file.toString(), e);
        }
    }
}
