package org.lectern.store;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.regex.Pattern;
import org.lectern.store.file.Session;
import org.lectern.store.file.StoreException;
import org.lectern.work.Fault;

/// The numbered steps that lead from an empty file to today's tables. A step, once released, is never edited.
final class Schema {

    /// `LECT`, in the file's header: how a library is told from any other SQLite file.
    static final int APPLICATION_ID = 0x4C454354;

    private static final List<String> STEPS = List.of(
            "0001-papers.sql",
            "0002-topics-and-merges.sql",
            "0003-files.sql",
            "0004-enrichment.sql",
            "0005-live-exports.sql",
            "0006-rejected.sql");

    private static final Pattern STATEMENT_END = Pattern.compile(";\\s*\\n");

    private Schema() {}

    static int latest() {
        return STEPS.size();
    }

    static int version(Session session) {
        return (int) session.number("PRAGMA user_version");
    }

    /// Whether the file holds no tables yet.
    static boolean isBlank(Session session) {
        return session.number("SELECT count(*) FROM sqlite_master") == 0;
    }

    /// @throws StoreException when the file is not a library, or one from a newer program
    static void check(Session session) {
        if (session.number("PRAGMA application_id") != APPLICATION_ID) {
            throw new StoreException("no library: " + session.path(), new Fault.NotALibrary(session.path()));
        }
        if (version(session) > latest()) {
            throw new StoreException("a newer library", new Fault.Newer(version(session), latest()));
        }
    }

    /// Runs the steps that are still to do, each in a transaction of its own.
    static void bringUpToDate(Session session) {
        bringTo(latest(), session);
    }

    /// The same up to a version, as programs of that time left a library.
    static void bringTo(int version, Session session) {
        for (int step = version(session); step < version; step++) {
            for (var statement :
                    STATEMENT_END.splitAsStream(read(STEPS.get(step))).toList()) {
                if (!statement.isBlank()) session.execute(statement);
            }
            session.execute("PRAGMA application_id = " + APPLICATION_ID);
            session.execute("PRAGMA user_version = " + (step + 1));
            session.commit();
        }
    }

    private static String read(String step) {
        try (var in = Schema.class.getResourceAsStream("schema/" + step)) {
            if (in == null) throw new IllegalStateException("the program lacks its schema step " + step);
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
