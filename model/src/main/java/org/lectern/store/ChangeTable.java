package org.lectern.store;

import java.util.Locale;
import org.lectern.change.Change;
import org.lectern.change.Choice;
import org.lectern.duplicate.TextFingerprint;
import org.lectern.paper.Absorbed;
import org.lectern.paper.PaperId;
import org.lectern.paper.Provenance;
import org.lectern.paper.Reading;
import org.lectern.paper.key.KeyPattern;
import org.lectern.store.broken.BrokenTable;
import org.lectern.store.file.Session;
import org.lectern.store.proposal.OriginTable;

/// Writes one change into the tables. A change that does not fit what the tables hold fails; nothing is papered over.
final class ChangeTable {

    private static final String ADD_SOURCE = "INSERT INTO source VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?)";
    private static final String DROP_SOURCE = "DELETE FROM source WHERE id = ?";
    private static final String ADD_TAG = "INSERT INTO tag VALUES (?, ?)";
    private static final String DROP_TAG = "DELETE FROM tag WHERE paper = ? AND path = ?";
    private static final String ADD_FILE = "INSERT INTO file VALUES (?, ?, ?, ?)";
    private static final String DROP_FILE =
            "DELETE FROM file WHERE paper = ? AND path = ? AND title = ? AND media_type = ?";
    private static final String ADD_READING = "INSERT INTO reading VALUES (?, ?, ?, ?)";
    private static final String DROP_READING = "DELETE FROM reading WHERE paper = ?";
    private static final String ADD_KEY = "INSERT INTO citation_key VALUES (?, ?, ?)";
    private static final String DROP_KEY = "DELETE FROM citation_key WHERE paper = ?";
    private static final String ADD_FORMER_KEY = "INSERT INTO former_key VALUES (?, ?, ?)";
    private static final String DROP_FORMER_KEY = "DELETE FROM former_key WHERE paper = ? AND text = ?";
    private static final String ADD_VERDICT = "INSERT INTO verdict VALUES (?, ?, ?)";
    private static final String DROP_VERDICT = "DELETE FROM verdict WHERE first = ? AND second = ?";

    private static final String ADD_ABSORBED = "INSERT INTO absorbed VALUES (?, ?, ?, ?, ?, ?)";
    private static final String DROP_ABSORBED = "DELETE FROM absorbed WHERE paper = ? AND id = ?";
    private static final String ADD_PIN = "INSERT INTO topic_pin VALUES (?, ?)";
    private static final String DROP_PIN = "DELETE FROM topic_pin WHERE paper = ?";
    private static final String ADD_CHOICE = "INSERT INTO choice VALUES (?, ?, ?)";
    private static final String DROP_CHOICE = "DELETE FROM choice WHERE kind = ? AND subject = ?";

    private final Session session;
    private final PaperTable papers;
    private final OriginTable origins;

    ChangeTable(Session session, StoreFacts facts) {
        this.session = session;
        papers = new PaperTable(session, facts);
        origins = new OriginTable(session);
    }

    void write(Change change) {
        switch (change) {
            case Change.OfCitation citation -> write(citation);
            case Change.OfSource(var paper, var source, var _, var after) -> {
                if (after) add(paper, source);
                else session.change(DROP_SOURCE, source.number());
            }
            case Change.OfOrigin(var paper, var field, var before, var after) -> {
                if (before.isPresent()) origins.drop(paper, field);
                after.ifPresent(origin -> origins.add(paper, field, origin));
            }
            case Change.OfTag(var paper, var tag, var _, var after) ->
                session.change(after ? ADD_TAG : DROP_TAG, paper.number(), tag.toString());
            case Change.OfFile(var paper, var file, var _, var after) ->
                session.change(
                        after ? ADD_FILE : DROP_FILE, paper.number(), file.path(), file.title(), file.mediaType());
            case Change.OfReading(var paper, var before, var after) -> write(paper, before, after);
            case Change.OfKey(var paper, var before, var after) -> {
                if (!before.isEmpty()) session.change(DROP_KEY, paper.number());
                if (!after.isEmpty()) session.change(ADD_KEY, paper.number(), after, after.toLowerCase(Locale.ROOT));
            }
            case Change.OfFormerKey(var paper, var key, var _, var after) -> {
                if (after) session.change(ADD_FORMER_KEY, paper.number(), key, key.toLowerCase(Locale.ROOT));
                else session.change(DROP_FORMER_KEY, paper.number(), key);
            }
            case Change.OfVerdict(var pair, var before, var after) -> {
                long first = pair.first().number();
                long second = pair.second().number();
                if (before.isPresent()) session.change(DROP_VERDICT, first, second);
                if (after.isPresent())
                    session.change(ADD_VERDICT, first, second, after.get().name());
            }
            case Change.OfAbsorbed(var paper, var absorbed, var _, var after) -> {
                if (after) add(paper, absorbed);
                else session.change(DROP_ABSORBED, paper.number(), absorbed.id().number());
            }
            case Change.OfPin(var paper, var before, var after) -> {
                if (before.isPresent()) session.change(DROP_PIN, paper.number());
                if (after.isPresent())
                    session.change(ADD_PIN, paper.number(), after.get().number());
            }
            case Change.OfBroken(var number, var before, var after) ->
                new BrokenTable(session).write(number, before, after);
            case Change.OfChoice(var choice, var before, var after) -> {
                if (!before.isEmpty()) session.change(DROP_CHOICE, choice.kind(), choice.subject());
                if (!after.isEmpty()) session.change(ADD_CHOICE, choice.kind(), choice.subject(), after);
                if (choice instanceof Choice.KeyPattern) papers.propose(KeyPattern.chosen(after));
            }
        }
    }

    private void write(Change.OfCitation change) {
        if (change.after().isEmpty()) papers.drop(change.paper());
        else if (change.before().isEmpty())
            papers.add(change.paper(), change.after().get());
        else papers.put(change.paper(), change.after().get());
    }

    /// A paper nobody has looked at has no row.
    private void write(PaperId paper, Reading before, Reading after) {
        if (!before.equals(Reading.NEW)) session.change(DROP_READING, paper.number());
        if (after.equals(Reading.NEW)) return;
        session.change(ADD_READING, paper.number(), after.status().word(), after.rating(), after.notes());
    }

    private void add(PaperId paper, Absorbed absorbed) {
        session.change(
                ADD_ABSORBED,
                paper.number(),
                absorbed.id().number(),
                StoredJson.write(absorbed.citation()),
                absorbed.key(),
                absorbed.key().toLowerCase(Locale.ROOT),
                TextFingerprint.of(absorbed.citation()));
    }

    private void add(PaperId paper, Provenance provenance) {
        var source = provenance.source();
        session.change(
                ADD_SOURCE,
                provenance.number(),
                paper.number(),
                source.file(),
                source.format(),
                source.record(),
                source.line(),
                source.key(),
                source.date(),
                source.verbatim(),
                provenance.imported().getEpochSecond());
    }
}
