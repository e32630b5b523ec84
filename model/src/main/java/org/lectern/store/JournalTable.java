package org.lectern.store;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import org.lectern.change.Choice;
import org.lectern.change.Replaced;
import org.lectern.change.Revision;
import org.lectern.duplicate.PaperPair;
import org.lectern.duplicate.Verdict;
import org.lectern.paper.PaperId;
import org.lectern.paper.TagPath;
import org.lectern.paper.TopicId;
import org.lectern.paper.field.CitationField;
import org.lectern.store.broken.BrokenJson;
import org.lectern.store.file.Session;

/// What each change replaced, by revision and step.
final class JournalTable {

    private static final String ADD = "INSERT INTO journal VALUES (?, ?, ?, ?, ?, ?)";
    private static final String BACKWARDS = """
            SELECT * FROM journal WHERE revision = ? AND step < ? ORDER BY step DESC LIMIT ?""";
    private static final String BACKWARDS_OF = """
            SELECT * FROM journal WHERE revision = ? AND paper IN (SELECT value FROM json_each(?)) ORDER BY step DESC""";
    private static final String TOUCHED_SINCE = """
            SELECT DISTINCT paper FROM journal WHERE revision > ? AND paper > 0
            UNION SELECT DISTINCT CAST(detail AS INTEGER) FROM journal WHERE revision > ? AND kind = 'verdict'""";
    private static final String NEXT = """
            SELECT * FROM journal WHERE paper = ? AND kind = ? AND detail = ? AND revision > ?
            ORDER BY revision, step LIMIT 1""";
    /// Handing out a key is no work on a paper: an export does it to all of them.
    private static final String WORKED_ON_SINCE = """
            SELECT DISTINCT arrival.paper FROM journal AS arrival
            JOIN journal AS later ON later.paper = arrival.paper
                AND later.revision > arrival.revision AND later.kind NOT IN ('key', 'former-key')
            JOIN revision ON revision.number = later.revision AND revision.live
            WHERE arrival.revision = ? AND arrival.kind = 'citation' AND arrival.before IS NULL""";
    private static final String HAS_REPLACED_KEY = """
            SELECT EXISTS (SELECT 1 FROM journal WHERE revision = ? AND paper = ? AND kind = 'key' AND before = ?)""";
    private static final String TEXT_SINCE =
            "SELECT EXISTS (SELECT 1 FROM journal WHERE revision > ? AND kind = 'citation')";
    private static final String TEXT_OR_PIN_SINCE = """
            SELECT count(*) FROM journal WHERE revision > ? AND kind IN ('citation', 'pin')""";
    /// The merges that still hold, the newest first.
    private static final String MERGE_OF = """
            SELECT journal.revision, journal.paper FROM journal
            JOIN absorbed ON absorbed.paper = journal.paper AND absorbed.id = CAST(journal.detail AS INTEGER)
            JOIN journal AS leaving ON leaving.revision = journal.revision AND leaving.paper = absorbed.id
                AND leaving.kind = 'citation' AND leaving.before IS NOT NULL
            WHERE journal.kind = 'absorbed' AND journal.before IS NULL AND (journal.paper = ?1 OR absorbed.id = ?1)
            ORDER BY journal.revision DESC LIMIT 1""";
    private static final String ABSORBED_IN = """
            SELECT leaving.paper FROM journal
            JOIN journal AS leaving ON leaving.revision = journal.revision
                AND leaving.paper = CAST(journal.detail AS INTEGER)
                AND leaving.kind = 'citation' AND leaving.before IS NOT NULL
            WHERE journal.revision = ? AND journal.paper = ? AND journal.kind = 'absorbed' AND journal.before IS NULL""";
    /// Begins the kind of entries on something that is no paper.
    private static final String CHOICE = "choice:";
    private static final String BROKEN = "broken";
    private static final int FIRST_BACKWARDS = Integer.MAX_VALUE;

    private final Session session;

    JournalTable(Session session) {
        this.session = session;
    }

    void add(Revision revision, int step, Replaced replaced) {
        var row = row(replaced);
        session.change(ADD, revision.number(), step, row.kind, row.paper, row.detail, row.before);
    }

    /// A journal entry and where it stands in its revision.
    record Entry(int number, Replaced replaced) {}

    /// The last steps of a revision, or those before a step already read, the last one first.
    List<Entry> backwards(Revision revision, Optional<Entry> before, int limit) {
        int step = before.map(Entry::number).orElse(FIRST_BACKWARDS);
        return session.all(
                BACKWARDS, row -> new Entry(row.getInt("step"), replaced(row)), revision.number(), step, limit);
    }

    /// What a revision replaced of some papers, the last first.
    List<Replaced> backwards(Revision revision, Set<PaperId> papers) {
        return session.all(BACKWARDS_OF, JournalTable::replaced, revision.number(), Session.list(papers));
    }

    /// Every paper that any revision after this one touched.
    Set<PaperId> touchedSince(Revision revision) {
        return new TreeSet<>(
                session.all(TOUCHED_SINCE, row -> new PaperId(row.getLong(1)), revision.number(), revision.number()));
    }

    /// Whether a thing is no longer as a revision left it. What was changed later and changed back is.
    ///
    /// @param replaced the revision's entry for it
    /// @param now the same entry, if it were written now
    boolean changedSince(Revision revision, Replaced replaced, Supplier<Replaced> now) {
        var row = row(replaced);
        return session.first(NEXT, JournalTable::replaced, row.paper, row.kind, row.detail, revision.number())
                .map(left -> !left.equals(now.get()))
                .orElse(false);
    }

    /// Whether a revision put another key in the place of this one.
    boolean hasReplacedKey(Revision revision, PaperId paper, String key) {
        return session.number(HAS_REPLACED_KEY, revision.number(), paper.number(), key) > 0;
    }

    /// Papers that arrived with a revision and that the user or another import has worked on since.
    Set<PaperId> workedOnSince(Revision revision) {
        return new TreeSet<>(session.all(WORKED_ON_SINCE, row -> new PaperId(row.getLong(1)), revision.number()));
    }

    /// Whether any citation was changed after a revision.
    boolean textsBehind(Revision revision) {
        return session.number(TEXT_SINCE, revision.number()) > 0;
    }

    /// Whether any citation or pin was changed after a revision.
    boolean topicsBehind(Revision revision) {
        return session.number(TEXT_OR_PIN_SINCE, revision.number()) > 0;
    }

    /// The newest merge that still holds into a paper, or of a paper into another.
    Optional<Merged> mergeOf(PaperId paper) {
        return session.first(
                MERGE_OF,
                row -> new Merged(new Revision(row.getLong(1)), new PaperId(row.getLong(2)), absorbedIn(row)),
                paper.number());
    }

    private Set<PaperId> absorbedIn(ResultSet merge) throws SQLException {
        return new TreeSet<>(
                session.all(ABSORBED_IN, row -> new PaperId(row.getLong(1)), merge.getLong(1), merge.getLong(2)));
    }

    private record Row(
            String kind,
            long paper,
            String detail,
            @Nullable String before) {}

    private static Row row(Replaced replaced) {
        return switch (replaced) {
            case Replaced.OfCitation(var paper, var before) ->
                new Row(
                        "citation",
                        paper.number(),
                        "",
                        before.map(StoredJson::write).orElse(null));
            case Replaced.OfSource(var paper, var number, var before) ->
                new Row(
                        "source",
                        paper.number(),
                        Long.toString(number),
                        before.map(StoredJson::write).orElse(null));
            case Replaced.OfOrigin(var paper, var field, var before) ->
                new Row(
                        "origin",
                        paper.number(),
                        field.word(),
                        before.map(StoredJson::write).orElse(null));
            case Replaced.OfTag(var paper, var tag, var before) ->
                new Row("tag", paper.number(), tag.toString(), before ? "true" : null);
            case Replaced.OfFile(var paper, var file, var before) ->
                new Row("file", paper.number(), StoredJson.write(file), before ? "true" : null);
            case Replaced.OfReading(var paper, var before) ->
                new Row("reading", paper.number(), "", StoredJson.write(before));
            case Replaced.OfKey(var paper, var before) ->
                new Row("key", paper.number(), "", before.isEmpty() ? null : before);
            case Replaced.OfFormerKey(var paper, var key, var before) ->
                new Row("former-key", paper.number(), key, before ? "true" : null);
            case Replaced.OfVerdict(var pair, var before) ->
                new Row(
                        "verdict",
                        pair.first().number(),
                        pair.second().toString(),
                        before.map(Verdict::name).orElse(null));
            case Replaced.OfAbsorbed(var paper, var lost, var before) ->
                new Row(
                        "absorbed",
                        paper.number(),
                        lost.toString(),
                        before.map(StoredJson::write).orElse(null));
            case Replaced.OfPin(var paper, var before) ->
                new Row(
                        "pin",
                        paper.number(),
                        "",
                        before.map(topic -> Integer.toString(topic.number())).orElse(null));
            case Replaced.OfBroken(var number, var before) ->
                new Row(
                        BROKEN,
                        0,
                        Long.toString(number),
                        before.map(BrokenJson::write).orElse(null));
            case Replaced.OfChoice(var choice, var before) ->
                new Row(CHOICE + choice.kind(), 0, choice.subject(), before.isEmpty() ? null : before);
        };
    }

    private static Replaced replaced(ResultSet row) throws SQLException {
        var detail = row.getString("detail");
        var before = Optional.<String>ofNullable(row.getString("before"));
        var kind = row.getString("kind");
        if (kind.startsWith(CHOICE)) {
            return new Replaced.OfChoice(Choice.of(kind.substring(CHOICE.length()), detail), before.orElse(""));
        }
        if (kind.equals(BROKEN)) return new Replaced.OfBroken(Long.parseLong(detail), before.map(BrokenJson::broken));
        var paper = new PaperId(row.getLong("paper"));
        return switch (kind) {
            case "citation" -> new Replaced.OfCitation(paper, before.map(StoredJson::citation));
            case "source" -> new Replaced.OfSource(paper, Long.parseLong(detail), before.map(StoredJson::provenance));
            case "origin" ->
                new Replaced.OfOrigin(paper, CitationField.of(detail).orElseThrow(), before.map(StoredJson::origin));
            case "tag" -> new Replaced.OfTag(paper, TagPath.of(detail), before.isPresent());
            case "file" -> new Replaced.OfFile(paper, StoredJson.file(detail), before.isPresent());
            case "reading" ->
                new Replaced.OfReading(paper, before.map(StoredJson::reading).orElseThrow());
            case "key" -> new Replaced.OfKey(paper, before.orElse(""));
            case "former-key" -> new Replaced.OfFormerKey(paper, detail, before.isPresent());
            case "verdict" ->
                new Replaced.OfVerdict(
                        new PaperPair(paper, new PaperId(Long.parseLong(detail))), before.map(Verdict::valueOf));
            case "absorbed" ->
                new Replaced.OfAbsorbed(paper, new PaperId(Long.parseLong(detail)), before.map(StoredJson::absorbed));
            case "pin" -> new Replaced.OfPin(paper, before.map(number -> new TopicId(Integer.parseInt(number))));
            default -> throw new IllegalStateException("unknown journal entry: " + kind);
        };
    }
}
