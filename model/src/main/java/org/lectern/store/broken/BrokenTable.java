package org.lectern.store.broken;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.lectern.change.BrokenRecord;
import org.lectern.paper.Source;
import org.lectern.store.file.Session;

/// Records that could not be read, and what became of them.
public final class BrokenTable {

    private static final String ADD = "INSERT INTO broken VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)";
    private static final String DROP = "DELETE FROM broken WHERE id = ?";
    private static final String ONE = "SELECT * FROM broken WHERE id = ?";
    private static final String LIKE = "SELECT * FROM broken WHERE text_hash = ? AND verbatim = ? ORDER BY id";
    private static final String OPEN = "SELECT * FROM broken WHERE fate = 'open' AND id > ? ORDER BY id LIMIT ?";
    private static final String COUNT_OPEN = "SELECT count(*) FROM broken WHERE fate = 'open'";

    private final Session session;

    public BrokenTable(Session session) {
        this.session = session;
    }

    public void write(long number, Optional<BrokenRecord> before, Optional<BrokenRecord> after) {
        if (before.isPresent()) session.change(DROP, number);
        after.ifPresent(this::add);
    }

    private void add(BrokenRecord broken) {
        var source = broken.source();
        session.change(
                ADD,
                broken.number(),
                source.file(),
                source.format(),
                source.record(),
                source.line(),
                source.key(),
                source.verbatim(),
                source.verbatim().hashCode(),
                BrokenJson.write(broken.reason()),
                broken.at().getEpochSecond(),
                broken.fate().name().toLowerCase(Locale.ROOT));
    }

    public Optional<BrokenRecord> find(long number) {
        return session.first(ONE, BrokenTable::broken, number);
    }

    /// The records, settled or not, with this raw text.
    public List<BrokenRecord> like(String verbatim) {
        return session.all(LIKE, BrokenTable::broken, verbatim.hashCode(), verbatim);
    }

    /// The next records that are still to be settled, by their numbers.
    public List<BrokenRecord> open(long after, int limit) {
        return session.all(OPEN, BrokenTable::broken, after, limit);
    }

    public long countOpen() {
        return session.number(COUNT_OPEN);
    }

    private static BrokenRecord broken(ResultSet row) throws SQLException {
        return new BrokenRecord(
                row.getLong("id"),
                new Source(
                        row.getString("file"),
                        row.getString("format"),
                        row.getInt("record"),
                        row.getInt("line"),
                        row.getString("key"),
                        "",
                        row.getString("verbatim")),
                BrokenJson.problem(row.getString("reason")),
                Instant.ofEpochSecond(row.getLong("at")),
                BrokenRecord.Fate.valueOf(row.getString("fate").toUpperCase(Locale.ROOT)));
    }
}
