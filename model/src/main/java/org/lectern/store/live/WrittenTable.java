package org.lectern.store.live;

import java.util.Optional;
import org.lectern.change.Revision;
import org.lectern.store.file.Session;

/// The files as they were written last.
public final class WrittenTable {

    private static final String ONE = "SELECT * FROM live_file WHERE file = ?";
    private static final String DROP = "DELETE FROM live_file WHERE file = ?";
    private static final String ADD = "INSERT INTO live_file VALUES (?, ?, ?, ?)";

    private final Session session;

    public WrittenTable(Session session) {
        this.session = session;
    }

    public Optional<Written> find(String file) {
        return session.first(
                ONE,
                row -> new Written(
                        row.getString("file"),
                        new Revision(row.getLong("revision")),
                        row.getString("hash"),
                        row.getString("failure")),
                file);
    }

    public void keep(Written written) {
        drop(written.file());
        session.change(ADD, written.file(), written.revision().number(), written.hash(), written.failure());
    }

    public void drop(String file) {
        session.run(DROP, file);
    }
}
