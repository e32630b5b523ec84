package org.lectern.store;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.lectern.change.Revision;
import org.lectern.store.file.Session;

/// The revisions, and the two stacks that undo and redo walk.
///
/// The stacks are linked lists through the rows: each row holds both tops as it left them, and what lies beneath
/// itself. So undo after a restart, or after a thousand edits, reads two rows.
final class RevisionTable {

    private static final String ADD = "INSERT INTO revision VALUES (?, ?, ?, ?, ?, ?, 1, ?, ?, ?, ?)";
    private static final String LATEST = "SELECT * FROM revision ORDER BY number DESC LIMIT 1";
    private static final String ONE = "SELECT * FROM revision WHERE number = ?";
    private static final String LIST = "SELECT * FROM revision ORDER BY number DESC LIMIT ?";
    private static final String SET_LIVE = "UPDATE revision SET live = ? WHERE number = ?";

    private final Session session;

    RevisionTable(Session session) {
        this.session = session;
    }

    Revision latest() {
        return new Revision(session.first(LATEST, row -> row.getLong("number")).orElse(0L));
    }

    Optional<Step> undoable() {
        var top = session.first(LATEST, row -> row.getLong("undo_top")).flatMap(this::row);
        while (top.isPresent() && !top.get().live) top = row(top.get().undoBelow);
        return top.map(Row::step);
    }

    Optional<Step> redoable() {
        return session.first(LATEST, row -> row.getLong("redo_top"))
                .flatMap(this::row)
                .map(Row::step);
    }

    Optional<Step> find(Revision revision) {
        return row(revision.number()).map(Row::step);
    }

    List<Step> list(int limit) {
        return session.all(LIST, row -> row(row).step, limit);
    }

    void add(Revision revision, Instant at, Deed deed, long papers) {
        var latest = session.first(LATEST, RevisionTable::row);
        long undoTop = latest.map(Row::undoTop).orElse(0L);
        long redoTop = latest.map(Row::redoTop).orElse(0L);
        var stacks = stacks(revision.number(), deed, undoTop, redoTop);
        session.change(
                ADD,
                revision.number(),
                at.getEpochSecond(),
                deed.name(),
                StoredJson.write(deed.arguments()),
                papers,
                deed.inverseOf().map(Revision::number).orElse(null),
                stacks.undoBelow,
                stacks.undoTop,
                stacks.redoBelow,
                stacks.redoTop);
        deed.inverseOf().ifPresent(target -> cross(revision, deed, target));
    }

    private record Stacks(long undoBelow, long undoTop, long redoBelow, long redoTop) {}

    private Stacks stacks(long number, Deed deed, long undoTop, long redoTop) {
        return switch (deed.kind()) {
            case EDIT, TAKE_BACK -> new Stacks(undoTop, number, 0, 0);
            case ASIDE -> new Stacks(0, undoTop, 0, redoTop);
            case UNDO -> new Stacks(0, target(deed).undoBelow, redoTop, number);
            case REDO -> new Stacks(undoTop, number, 0, target(deed).redoBelow);
        };
    }

    private Row target(Deed deed) {
        return deed.inverseOf().flatMap(revision -> row(revision.number())).orElseThrow();
    }

    /// Says of a revision and its inverse which of the two still holds.
    private void cross(Revision revision, Deed deed, Revision target) {
        session.change(SET_LIVE, 0, target.number());
        if (deed.kind() == Deed.Kind.UNDO) {
            session.change(SET_LIVE, 0, revision.number());
            takenBackBy(target).ifPresent(original -> session.change(SET_LIVE, 1, original.number()));
        }
        if (deed.kind() == Deed.Kind.REDO) {
            undoneBy(target)
                    .flatMap(this::takenBackBy)
                    .ifPresent(original -> session.change(SET_LIVE, 0, original.number()));
        }
    }

    /// The older revision that this one took back out of turn, itself or as a redo of such a revision.
    private Optional<Revision> takenBackBy(Revision revision) {
        var deed = find(revision).orElseThrow().deed();
        return switch (deed.kind()) {
            case TAKE_BACK -> deed.inverseOf();
            case REDO -> deed.inverseOf().flatMap(this::undoneBy).flatMap(this::takenBackBy);
            case EDIT, ASIDE, UNDO -> Optional.empty();
        };
    }

    private Optional<Revision> undoneBy(Revision undo) {
        return find(undo).orElseThrow().deed().inverseOf();
    }

    private Optional<Row> row(long number) {
        return session.first(ONE, RevisionTable::row, number);
    }

    private record Row(Step step, boolean live, long undoBelow, long undoTop, long redoBelow, long redoTop) {}

    private static Row row(ResultSet row) throws SQLException {
        long inverseOf = row.getLong("inverse_of");
        var deed = new Deed(
                Deed.Kind.named(row.getString("edit"), inverseOf > 0),
                row.getString("edit"),
                StoredJson.arguments(row.getString("arguments")),
                inverseOf > 0 ? Optional.of(new Revision(inverseOf)) : Optional.empty());
        boolean live = row.getBoolean("live");
        var step = new Step(
                new Revision(row.getLong("number")),
                Instant.ofEpochSecond(row.getLong("at")),
                deed,
                row.getLong("papers"),
                live);
        return new Row(
                step,
                live,
                row.getLong("undo_below"),
                row.getLong("undo_top"),
                row.getLong("redo_below"),
                row.getLong("redo_top"));
    }
}
