package org.lectern.store.file;

import java.nio.file.Path;
import java.sql.SQLException;
import org.sqlite.SQLiteConfig;

/// How SQLite is opened: foreign keys held, writes on the disk before a commit returns, readers that never wait for
/// the writer.
public final class Connections {

    private static final int BUSY_MILLISECONDS = 5_000;

    /// Negative: kibibytes, outside the heap. A large import touches pages of every index in no order; with SQLite's
    /// own 2 MB each of them would be written again and again.
    private static final int WRITER_CACHE = -65_536;

    private Connections() {}

    public static Session inMemory() {
        return connect("jdbc:sqlite::memory:", ":memory:", config());
    }

    /// A connection that writes.
    ///
    /// @param path what messages call the file
    public static Session writing(String url, String path) {
        var config = config();
        config.setJournalMode(SQLiteConfig.JournalMode.WAL);
        config.setSynchronous(SQLiteConfig.SynchronousMode.FULL);
        config.setCacheSize(WRITER_CACHE);
        return connect(url, path, config);
    }

    static Session reading(String url, String path) {
        var config = config();
        config.setReadOnly(true);
        return connect(url, path, config);
    }

    /// A connection to a database of another program, of which this is a copy of our own: nothing in it is held to our
    /// rules, and a journal beside it is played back first.
    public static Session foreign(Path copy) {
        return connect("jdbc:sqlite:" + copy, copy.toString(), new SQLiteConfig());
    }

    private static SQLiteConfig config() {
        var config = new SQLiteConfig();
        config.enforceForeignKeys(true);
        config.setBusyTimeout(BUSY_MILLISECONDS);
        config.setGetGeneratedKeys(false); // nobody asks for them, and each row would cost a query more
        return config;
    }

    private static Session connect(String url, String path, SQLiteConfig config) {
        try {
            var connection = config.createConnection(url);
            connection.setAutoCommit(false);
            return new Session(connection, path);
        } catch (SQLException e) {
            throw StoreException.of(e, path);
        }
    }
}
