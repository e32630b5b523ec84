package org.lectern.store;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.concurrent.locks.ReentrantLock;
import java.util.function.Function;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import org.lectern.change.Delta;
import org.lectern.change.Revision;
import org.lectern.enrichment.Proposal;
import org.lectern.layout.Point;
import org.lectern.paper.PaperId;
import org.lectern.store.attachment.FilePrint;
import org.lectern.store.attachment.FileTable;
import org.lectern.store.file.Connections;
import org.lectern.store.file.Header;
import org.lectern.store.file.Readers;
import org.lectern.store.file.Session;
import org.lectern.store.file.StoreException;
import org.lectern.store.live.Written;
import org.lectern.store.live.WrittenTable;
import org.lectern.store.proposal.ProposalTable;
import org.lectern.topic.Clustering;
import org.lectern.work.Fault;

/// A library's file, open.
///
/// One writer: [#begin] may be called by one thread at a time, and the library sees to that. Readers: any number of
/// threads, each call seeing one committed state. In memory there is a single connection, so readers wait for it.
public final class Store implements AutoCloseable {

    /// The store's file within a library's folder.
    public static final String FILE = "library.db";

    private static final int READERS = 4;

    private final String path;
    private final @Nullable Session writer;
    private final @Nullable Readers readers;
    private final ReentrantLock inMemory = new ReentrantLock();

    private Store(String path, @Nullable Session writer, @Nullable Readers readers) {
        this.path = path;
        this.writer = writer;
        this.readers = readers;
    }

    /// A store of its own that is gone when closed.
    public static Store inMemory() {
        var session = Connections.inMemory();
        Schema.bringUpToDate(session);
        return new Store(":memory:", session, null);
    }

    /// Opens a library's file for reading and writing; makes it where there is none, and brings an older one up to
    /// date, with a copy of it beside.
    public static Store open(Path folder) {
        var file = folder.resolve(FILE);
        var url = "jdbc:sqlite:" + file;
        boolean isNew = Files.notExists(file);
        if (!isNew) Header.check(file);
        var session = Connections.writing(url, file.toString());
        try {
            if (!isNew && !Schema.isBlank(session)) {
                Schema.check(session);
                if (Schema.version(session) < Schema.latest()) copyBeforeSteps(file, session);
            }
            session.commit();
            Schema.bringUpToDate(session);
            return new Store(file.toString(), session, new Readers(url, file.toString(), READERS));
        } catch (RuntimeException e) {
            session.close();
            throw e;
        }
    }

    /// Opens a library's file for reading alone.
    public static Store openReading(Path folder) {
        return openFile(folder.resolve(FILE));
    }

    /// Opens any library's file for reading alone, such as a backup.
    public static Store openFile(Path file) {
        Header.check(file);
        // SQLite needs its own files beside the library to follow a writer; where none can be made, there is none.
        boolean canFollow = Files.isWritable(file.toAbsolutePath().getParent());
        var url = "jdbc:sqlite:" + (canFollow ? file : file.toUri() + "?immutable=1");
        var readers = new Readers(url, file.toString(), READERS);
        try {
            readers.read(session -> {
                Schema.check(session);
                return true;
            });
            return new Store(file.toString(), null, readers);
        } catch (RuntimeException e) {
            readers.close();
            throw e;
        }
    }

    /// Whether steps are still to be run before the library can be read.
    public static boolean isBehind(Path folder) {
        try (var store = openReading(folder)) {
            return store.reader(Schema::version) < Schema.latest();
        }
    }

    /// Begins a revision. The caller commits or closes it before the next begins.
    public Writing begin() {
        return new Writing(writer());
    }

    /// Writes a whole delta and its journal in one transaction; either both are there or neither.
    Revision write(Delta delta, Deed deed, Instant at) {
        try (var writing = begin()) {
            writing.write(delta);
            return writing.commit(deed, at);
        }
    }

    /// Puts a clustering in the place of the one before. It is derived from the texts, so it makes no revision.
    ///
    /// @param revision of the texts that it was made from
    /// @param last the highest number a topic had been given when it was made
    /// @return false, and nothing kept, where topics were given numbers since
    public boolean keep(Revision revision, int last, Clustering clustering, List<TopicNews> news) {
        var topics = new TopicTable(writer());
        if (topics.last() != last) return false;
        derive(() -> topics.keep(revision, clustering, news));
        return true;
    }

    /// Keeps what the user has not answered yet of the last run's news.
    public void keepNews(List<TopicNews> news) {
        derive(() -> new TopicTable(writer()).keepNews(news));
    }

    /// Puts a map in the place of the one before.
    ///
    /// @param revision of the texts that it was made from
    public void keepMap(Revision revision, Map<PaperId, Point> places) {
        derive(() -> new MapTable(writer()).keep(revision, places));
    }

    /// Keeps how files look, by their paths.
    public void keepPrints(Map<String, FilePrint> prints) {
        derive(() -> new FileTable(writer()).keep(prints));
    }

    /// Keeps what the user is to be asked. It is derived from files, so it makes no revision.
    public void keepProposals(List<Proposal> proposals) {
        var table = new ProposalTable(writer(), StoredJson::write, StoredJson::citation);
        derive(() -> proposals.forEach(table::add));
    }

    /// Keeps how a file was written last; it makes no revision.
    public void keep(Written written) {
        derive(() -> new WrittenTable(writer()).keep(written));
    }

    private void derive(Runnable work) {
        try {
            work.run();
            writer().commit();
        } catch (RuntimeException e) {
            writer().rollBack();
            throw e;
        }
    }

    /// Asks something of one committed state.
    public <T> T read(Function<Lists, T> question) {
        if (readers != null) return readers.read(session -> question.apply(new Lists(session)));
        inMemory.lock();
        try {
            return question.apply(new Lists(writer()));
        } finally {
            inMemory.unlock();
        }
    }

    /// Keeps readers out of an in-memory store while a revision is being written, for there they share its
    /// connection. Of a store on disk it keeps nobody out.
    public <T> T writeAlone(Supplier<T> work) {
        if (readers != null) return work.get();
        inMemory.lock();
        try {
            return work.get();
        } finally {
            inMemory.unlock();
        }
    }

    /// What is wrong with the file, in SQLite's words; empty when it is whole.
    public List<String> damage() {
        try {
            return reader(Store::damage);
        } catch (StoreException e) {
            if (e.fault() instanceof Fault.Damaged(var detail)) return List.of(detail);
            throw e;
        }
    }

    private static List<String> damage(Session session) {
        var found = session.all("PRAGMA integrity_check(20)", row -> row.getString(1));
        if (!found.equals(List.of("ok"))) return found;
        return session.all("PRAGMA foreign_key_check", row -> "a row of " + row.getString(1) + " lost its paper");
    }

    /// Writes a compact copy of the last committed state to a file that does not exist yet.
    public void copyTo(Path copy) {
        reader(session -> {
            session.runAlone("VACUUM INTO ?", copy.toString());
            return copy;
        });
    }

    <T> T reader(Function<Session, T> question) {
        return readers != null ? readers.read(question) : question.apply(writer());
    }

    /// Lets no page be added beyond this number, as on a full disk.
    void limit(long pages) {
        writer().execute("PRAGMA max_page_count = " + pages);
    }

    private Session writer() {
        if (writer == null) throw new StoreException("opened for reading", new Fault.ReadOnly(path));
        return writer;
    }

    public boolean isWritable() {
        return writer != null;
    }

    private static void copyBeforeSteps(Path file, Session session) {
        var copy = file.resolveSibling(FILE + ".version-" + Schema.version(session));
        try {
            Files.deleteIfExists(copy);
        } catch (IOException e) {
            throw StoreException.of(e, copy.toString());
        }
        session.commit();
        session.runAlone("VACUUM INTO ?", copy.toString());
    }

    @Override
    public void close() {
        if (readers != null) readers.close();
        if (writer != null) writer.close();
    }

    /// The newest revision.
    public Revision revision() {
        return read(Lists::revision);
    }
}
