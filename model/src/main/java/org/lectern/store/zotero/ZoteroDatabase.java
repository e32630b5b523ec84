package org.lectern.store.zotero;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Stream;
import org.lectern.format.Parsed;
import org.lectern.format.zotero.ItemReader;
import org.lectern.store.file.Connections;
import org.lectern.store.file.Session;
import org.lectern.store.file.StoreException;
import org.lectern.work.Problem;

/// A copy of Zotero's database, open for reading.
public final class ZoteroDatabase implements AutoCloseable {

    /// How the database of Zotero is called in its folder.
    public static final String FILE = "zotero.sqlite";

    /// The highest number by which a version of Zotero (10) says that programs older than it cannot read its
    /// tables.
    private static final int KNOWN = 9;

    private static final String TABLES = "SELECT count(*) FROM sqlite_schema WHERE type = 'table'"
            + " AND name IN ('version', 'items', 'itemData', 'itemDataValues', 'itemTypes', 'fields', 'libraries')";
    private static final int ALL_TABLES = 7;
    private static final String COMPATIBILITY = "SELECT version FROM version WHERE schema = 'compatibility'";
    private static final String USERDATA = "SELECT version FROM version WHERE schema = 'userdata'";
    /// Zotero 5 gave these columns their names.
    private static final String COLUMNS = """
            SELECT (SELECT count(*) FROM pragma_table_info('itemNotes') WHERE name = 'parentItemID')
                 + (SELECT count(*) FROM pragma_table_info('itemAttachments') WHERE name = 'contentType')
                 + (SELECT count(*) FROM pragma_table_info('creators') WHERE name = 'lastName')
                 + (SELECT count(*) FROM pragma_table_info('itemTags') WHERE name = 'type')
            """;
    private static final int ALL_COLUMNS = 4;

    private final Session session;
    private final Path folder;

    private ZoteroDatabase(Session session, Path folder) {
        this.session = session;
        this.folder = folder;
    }

    /// Opens a copy.
    ///
    /// @param folder the folder of Zotero's data, in which the attachments of the original lie; empty where it
    ///     is not known
    /// @throws StoreException when SQLite cannot read the file at all
    public static ZoteroDatabase open(DatabaseCopy copy, Path folder) {
        return new ZoteroDatabase(Connections.foreign(copy.file()), folder);
    }

    /// Why this is no database that can be read: another program's, or one of a Zotero too old or too new.
    public Optional<Problem> refusal() {
        if (session.number(TABLES) < ALL_TABLES) return Optional.of(Problem.of("import.zotero.foreign"));
        long compatibility = session.number(COMPATIBILITY);
        long userdata = session.number(USERDATA);
        if (compatibility > KNOWN) return Optional.of(Problem.of("import.zotero.newer", userdata));
        if (session.number(COLUMNS) < ALL_COLUMNS) return Optional.of(Problem.of("import.zotero.older", userdata));
        return Optional.empty();
    }

    /// The items in the order in which they were added, without those in the trash.
    ///
    /// @throws UncheckedIOException while consuming, when the database turns out to be damaged
    public Stream<Parsed> records() {
        var batches = readable(ignored -> new ItemBatches(session, new Shelves(session), folder));
        return Stream.generate(() -> readable(ignored -> batches.next()))
                .takeWhile(batch -> !batch.isEmpty())
                .flatMap(List::stream)
                .map(ItemReader::read);
    }

    /// What stands in the database and does not come in as papers, and what else the user should hear of it.
    public List<Problem> remarks() {
        return readable(ignored -> {
            var remarks = new ArrayList<Problem>();
            var shelves = new Shelves(session);
            shelves.groups().forEach((library, name) -> {
                long items = session.number(Leftovers.IN_LIBRARY, library);
                if (items > 0) remarks.add(Problem.of("import.zotero.group", name, items));
            });
            Leftovers.COUNTS.forEach((key, sql) -> {
                long found = session.number(sql);
                if (found > 0) remarks.add(Problem.of(key, found));
            });
            return remarks;
        });
    }

    private <T> T readable(Function<Session, T> reading) {
        try {
            return reading.apply(session);
        } catch (StoreException e) {
            throw new UncheckedIOException(new IOException(e.getMessage(), e));
        }
    }

    @Override
    public void close() {
        session.close();
    }
}
