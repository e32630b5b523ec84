package org.lectern.library;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import org.lectern.change.Revision;
import org.lectern.format.all.Formats;
import org.lectern.index.Index;
import org.lectern.index.IndexException;
import org.lectern.library.attachment.Attachments;
import org.lectern.library.core.Committed;
import org.lectern.library.core.Core;
import org.lectern.library.core.Gate;
import org.lectern.library.core.LibraryException;
import org.lectern.library.core.Writer;
import org.lectern.library.enrichment.Enrichment;
import org.lectern.library.key.Keys;
import org.lectern.library.live.Copies;
import org.lectern.library.topic.Maps;
import org.lectern.library.topic.TagAdvice;
import org.lectern.library.topic.Topics;
import org.lectern.store.Store;
import org.lectern.store.file.LibraryLock;
import org.lectern.work.Fault;
import org.lectern.work.Progress;

/// A library, open: its services, and who may change it.
public final class Library implements AutoCloseable {

    /// What a library is opened for.
    public enum Access {
        /// Takes the library's lock; one program at a time.
        WRITE,
        /// Locks nobody out, and sees the last committed state.
        READ
    }

    private static final String INDEX = "index";
    private static final String CACHE = "cache";
    private static final String SETTINGS = "settings.json";
    private static final Set<String> OWN = Set.of(INDEX, SETTINGS, SETTINGS + ".broken", "library.lock", CACHE);

    private final @Nullable Path folder;
    private final Core core;
    private final @Nullable LibraryLock lock;
    private final Settings settings;
    private final LiveExports live;
    private final List<Runnable> beforeClosing = new CopyOnWriteArrayList<>();

    private Library(@Nullable Path folder, Core core, @Nullable LibraryLock lock) {
        this.folder = folder;
        this.core = core;
        this.lock = lock;
        live = new LiveExports(
                core,
                exports(),
                folder == null
                        ? Copies.temporary()
                        : Copies.in(folder.resolve(CACHE).resolve("live")));
        settings = folder == null
                ? Settings.inMemory()
                : Settings.of(folder.resolve(SETTINGS), core.writer().isPresent());
    }

    /// A library that is gone when closed.
    public static Library inMemory() {
        return inMemory(Clock.systemUTC());
    }

    /// The same with a clock of the caller's, for laws about time.
    public static Library inMemory(Clock clock) {
        var store = Store.inMemory();
        var index = Index.inMemory();
        Writer.catchUp(store, index, Progress.NONE);
        return new Library(null, core(store, index, Optional.of(new Writer(store, index, clock)), clock, ""), null);
    }

    /// Opens the library of a folder; makes it where the folder is missing or empty.
    ///
    /// @throws LibraryException when another program holds it, when it is damaged or newer, or when the
    ///     folder holds something else
    public static Library open(Path folder, Access access, Progress progress) {
        return Core.guarded(() -> {
            boolean isNew = prepare(folder);
            if (access == Access.WRITE) return openWriting(folder, LibraryLock.take(folder), progress);
            if (isNew) openWriting(folder, LibraryLock.take(folder), progress).close();
            return openReading(folder, progress);
        });
    }

    private static Library openWriting(Path folder, LibraryLock lock, Progress progress) {
        Store store = null;
        Index index = null;
        try {
            store = Store.open(folder);
            index = writableIndex(folder.resolve(INDEX));
            Writer.catchUp(store, index, progress);
            var clock = Clock.systemUTC();
            var writer = new Writer(store, index, clock);
            return new Library(folder, core(store, index, Optional.of(writer), clock, folder.toString()), lock);
        } catch (RuntimeException e) {
            if (index != null) index.close();
            if (store != null) store.close();
            lock.close();
            throw e;
        }
    }

    /// Reading needs an index that is not behind. Where nobody else is writing, it is brought up to date first; where
    /// it cannot be, one is built in memory.
    private static Library openReading(Path folder, Progress progress) {
        if (Store.isBehind(folder) || !isIndexed(folder)) {
            var lock = Files.isWritable(folder) ? LibraryLock.tryTake(folder) : Optional.<LibraryLock>empty();
            lock.ifPresent(taken -> openWriting(folder, taken, progress).close());
        }
        var store = Store.openReading(folder);
        try {
            var index = readingIndex(folder, store, progress);
            return new Library(
                    folder, core(store, index, Optional.empty(), Clock.systemUTC(), folder.toString()), null);
        } catch (RuntimeException e) {
            store.close();
            throw e;
        }
    }

    private static boolean isIndexed(Path folder) {
        try (var store = Store.openReading(folder)) {
            long stored = store.revision().number();
            return readableIndex(folder)
                    .map(index -> {
                        try (index) {
                            return index.revision() == stored;
                        }
                    })
                    .orElse(false);
        }
    }

    /// An index that cannot be read is no loss: it is made anew, and filled from the store.
    private static Index writableIndex(Path folder) {
        try {
            return Index.open(folder);
        } catch (IndexException e) {
            if (e.fault() == IndexException.Fault.DAMAGED) return Index.openAfresh(folder);
            throw e;
        }
    }

    private static Optional<Index> readableIndex(Path folder) {
        try {
            return Optional.of(Index.openReading(folder.resolve(INDEX)));
        } catch (IndexException e) {
            if (e.fault() == IndexException.Fault.DAMAGED) return Optional.empty();
            throw e;
        }
    }

    private static Index readingIndex(Path folder, Store store, Progress progress) {
        var index = readableIndex(folder);
        if (index.isPresent() && index.get().revision() >= 0) return index.get(); // at most a moment behind its writer
        index.ifPresent(Index::close);
        var own = Index.inMemory();
        Writer.catchUp(store, own, progress);
        return own;
    }

    private static Core core(Store store, Index index, Optional<Writer> writer, Clock clock, String path) {
        return new Core(store, index, writer, new Gate(), clock, path);
    }

    /// Whether the folder is still to become a library.
    private static boolean prepare(Path folder) {
        if (Files.exists(folder.resolve(Store.FILE))) return false;
        if (Files.exists(folder) && !Files.isDirectory(folder)) {
            throw new LibraryException(new Fault.NotALibrary(folder.toString()));
        }
        try {
            Files.createDirectories(folder);
            try (var content = Files.list(folder)) {
                if (content.anyMatch(each -> !OWN.contains(String.valueOf(each.getFileName())))) {
                    throw new LibraryException(new Fault.NotALibrary(folder.toString()));
                }
            }
        } catch (IOException e) {
            throw LibraryException.unwritable(folder.toString(), e);
        }
        return true;
    }

    /// The library's folder, or empty for one in memory.
    public Optional<Path> folder() {
        return Optional.ofNullable(folder);
    }

    public boolean isWritable() {
        return core.writer().isPresent();
    }

    public Revision revision() {
        return core.read(lists -> lists.revision());
    }

    /// Tells of each commit, on the writer's thread: a listener hands the news on and returns at once.
    public void listen(Consumer<Committed> listener) {
        core.writer().ifPresent(writer -> writer.listen(listener));
    }

    /// From now on a call on this thread fails. For the thread that draws a window and must never wait.
    public void keepOff(Thread thread) {
        core.gate().keepOff(thread);
    }

    public Imports imports() {
        return new Imports(core, Formats.all());
    }

    public BrokenRecords brokenRecords() {
        return new BrokenRecords(core, Formats.all());
    }

    public Papers papers() {
        return new Papers(core);
    }

    public Search search() {
        return new Search(core);
    }

    public Tags tags() {
        return new Tags(core);
    }

    public Exports exports() {
        return new Exports(core, Formats.all());
    }

    public LiveExports live() {
        return live;
    }

    public Keys keys() {
        return new Keys(core);
    }

    public History history() {
        return new History(core);
    }

    public Attachments attachments() {
        return new Attachments(core, folder());
    }

    public Duplicates duplicates() {
        return new Duplicates(core);
    }

    public Enrichment enrichment() {
        return new Enrichment(core, Formats.all());
    }

    public Maps maps() {
        return new Maps(core);
    }

    public TagAdvice tagAdvice() {
        return new TagAdvice(core);
    }

    public Topics topics() {
        return new Topics(core);
    }

    public Upkeep upkeep() {
        return new Upkeep(core);
    }

    public Settings settings() {
        return settings;
    }

    /// Does something last, while the library is still open.
    public void beforeClosing(Runnable task) {
        beforeClosing.add(task);
    }

    /// Waits for the edit under way, then closes the index and the store.
    @Override
    public void close() {
        try {
            beforeClosing.forEach(Runnable::run);
        } finally {
            shut();
        }
    }

    private void shut() {
        core.gate().close();
        core.writer().ifPresent(Writer::close);
        try {
            core.index().close();
        } finally {
            try {
                core.store().close();
            } finally {
                if (lock != null) lock.close();
            }
        }
    }
}
