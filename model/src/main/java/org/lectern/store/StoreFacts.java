package org.lectern.store;

import java.util.Collection;
import java.util.IdentityHashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;
import org.lectern.change.BrokenRecord;
import org.lectern.change.Choice;
import org.lectern.change.Facts;
import org.lectern.duplicate.PaperPair;
import org.lectern.duplicate.TextFingerprint;
import org.lectern.duplicate.Verdict;
import org.lectern.paper.Absorbed;
import org.lectern.paper.Citation;
import org.lectern.paper.LocalFile;
import org.lectern.paper.Paper;
import org.lectern.paper.PaperId;
import org.lectern.paper.Provenance;
import org.lectern.paper.Reading;
import org.lectern.paper.TagPath;
import org.lectern.paper.TopicId;
import org.lectern.paper.field.CitationField;
import org.lectern.paper.field.Origin;
import org.lectern.store.broken.BrokenTable;
import org.lectern.store.file.Session;
import org.lectern.store.proposal.OriginTable;

/// The facts as the tables hold them; on the writing session also what its open transaction has written.
final class StoreFacts implements Facts {

    private static final String READING = "SELECT * FROM reading WHERE paper = ?";
    private static final String HAS_TAG = "SELECT count(*) FROM tag WHERE paper = ? AND path = ?";
    /// `0` is the character after `/`, so the range holds what starts with the path and a slash.
    private static final String TAGGED =
            "SELECT DISTINCT paper FROM tag WHERE path = ?1 OR path >= ?1 || '/' AND path < ?1 || '0'";
    private static final String FILES = "SELECT path, title, media_type FROM file WHERE paper = ?";
    private static final String KEY = "SELECT text FROM citation_key WHERE paper = ?";
    private static final String HOLDER = "SELECT paper FROM citation_key WHERE folded = ?";
    private static final String FORMER_KEYS = "SELECT text FROM former_key WHERE paper = ?";
    private static final String FORMER_HOLDERS = """
            SELECT paper FROM former_key WHERE folded = ?1
            UNION SELECT paper FROM absorbed WHERE folded_key = ?1 AND folded_key <> '' ORDER BY 1""";
    private static final String CITED = """
            SELECT folded, paper FROM citation_key WHERE folded >= ?1 AND folded < ?2
            UNION ALL SELECT folded, paper FROM former_key WHERE folded >= ?1 AND folded < ?2
            UNION ALL SELECT folded_key, paper FROM absorbed
            WHERE folded_key >= ?1 AND folded_key < ?2 AND folded_key <> ''""";
    /// The character after the last letter.
    private static final String BEHIND_LETTERS = "{";
    private static final String WITHOUT_KEY = """
            SELECT id FROM paper WHERE base_key = ?
            AND NOT EXISTS (SELECT 1 FROM citation_key WHERE paper = paper.id) ORDER BY id""";
    private static final String SOURCE = "SELECT * FROM source WHERE id = ?";
    private static final String SOURCES = "SELECT * FROM source WHERE paper = ? ORDER BY id";
    /// The second condition lets SQLite use the index of the sources that have keys.
    static final String WITH_SOURCE_KEY =
            "SELECT DISTINCT paper FROM source WHERE key = ? AND key <> '' ORDER BY paper";
    private static final String WITH_TEXT = """
            SELECT id FROM paper WHERE text_fingerprint = ?1
            UNION SELECT paper FROM absorbed WHERE text_fingerprint = ?1 ORDER BY 1""";
    private static final String ABSORBED = "SELECT * FROM absorbed WHERE paper = ? ORDER BY id";
    private static final String PIN = "SELECT topic FROM topic_pin WHERE paper = ?";
    private static final String CHOICE = "SELECT value FROM choice WHERE kind = ? AND subject = ?";
    private static final String CHOICES = "SELECT * FROM choice ORDER BY kind, subject";
    private static final String VERDICT = "SELECT verdict FROM verdict WHERE first = ? AND second = ?";
    private static final String JUDGED = """
            SELECT first, second FROM verdict WHERE first = ?1 OR second = ?1 ORDER BY first, second""";
    private static final String LAST_NUMBER = "SELECT value FROM counter WHERE name = ?";
    private static final String RESERVE = "UPDATE counter SET value = max(value, ?) WHERE name = ?";

    private static final int BATCH = 500;

    private final Session session;
    private final PaperReader papers;
    private final Map<String, Long> numbers = new TreeMap<>();
    private final IdentityHashMap<Citation, Long> fingerprints = new IdentityHashMap<>();

    StoreFacts(Session session) {
        this.session = session;
        papers = new PaperReader(session, this);
    }

    @Override
    public Optional<Paper> paper(PaperId id) {
        return papers.read(List.of(id), false).stream().findFirst();
    }

    @Override
    public Optional<Citation> citation(PaperId id) {
        return paper(id).map(Paper::citation);
    }

    @Override
    public SortedMap<CitationField, Origin> origins(PaperId id) {
        return new OriginTable(session).of(id);
    }

    @Override
    public Map<PaperId, Citation> citations(Collection<PaperId> ids) {
        var found = new LinkedHashMap<PaperId, Citation>();
        var asked = List.copyOf(ids);
        for (int from = 0; from < asked.size(); from += BATCH) {
            for (var paper : papers.read(asked.subList(from, Math.min(from + BATCH, asked.size())), false)) {
                found.put(paper.id(), paper.citation());
            }
        }
        return found;
    }

    @Override
    public Reading reading(PaperId id) {
        return session.first(READING, PaperReader::reading, id.number()).orElse(Reading.NEW);
    }

    @Override
    public boolean hasTag(PaperId id, TagPath tag) {
        return session.number(HAS_TAG, id.number(), tag.toString()) > 0;
    }

    @Override
    public SortedSet<PaperId> tagged(TagPath tag) {
        return new TreeSet<>(session.all(TAGGED, row -> new PaperId(row.getLong(1)), tag.toString()));
    }

    @Override
    public SortedSet<LocalFile> files(PaperId id) {
        return new TreeSet<>(session.all(FILES, PaperReader::file, id.number()));
    }

    @Override
    public String key(PaperId id) {
        return session.first(KEY, row -> row.getString(1), id.number()).orElse("");
    }

    @Override
    public Optional<PaperId> holderOf(String key) {
        return session.first(HOLDER, row -> new PaperId(row.getLong(1)), key.toLowerCase(Locale.ROOT));
    }

    @Override
    public SortedSet<String> formerKeys(PaperId id) {
        return new TreeSet<>(session.all(FORMER_KEYS, row -> row.getString(1), id.number()));
    }

    @Override
    public List<PaperId> formerHolders(String key) {
        return session.all(FORMER_HOLDERS, row -> new PaperId(row.getLong(1)), key.toLowerCase(Locale.ROOT));
    }

    @Override
    public SortedMap<String, SortedSet<PaperId>> cited(String start) {
        var cited = new TreeMap<String, SortedSet<PaperId>>();
        var folded = start.toLowerCase(Locale.ROOT);
        session.all(
                CITED,
                row -> cited.computeIfAbsent(row.getString(1), _ -> new TreeSet<>())
                        .add(new PaperId(row.getLong(2))),
                folded,
                folded + BEHIND_LETTERS);
        return cited;
    }

    @Override
    public List<PaperId> withoutKey(String base) {
        return session.all(WITHOUT_KEY, row -> new PaperId(row.getLong(1)), base);
    }

    @Override
    public Optional<Provenance> source(long number) {
        return session.first(SOURCE, PaperReader::provenance, number);
    }

    @Override
    public List<Provenance> sources(PaperId id) {
        return session.all(SOURCES, PaperReader::provenance, id.number());
    }

    @Override
    public List<PaperId> withSourceKey(String key) {
        return session.all(WITH_SOURCE_KEY, row -> new PaperId(row.getLong(1)), key);
    }

    @Override
    public List<PaperId> withText(long fingerprint) {
        return session.all(WITH_TEXT, row -> new PaperId(row.getLong(1)), fingerprint);
    }

    @Override
    public Optional<Verdict> verdict(PaperPair pair) {
        return session.first(
                VERDICT,
                row -> Verdict.valueOf(row.getString(1)),
                pair.first().number(),
                pair.second().number());
    }

    @Override
    public List<PaperPair> judged(PaperId id) {
        return session.all(
                JUDGED, row -> new PaperPair(new PaperId(row.getLong(1)), new PaperId(row.getLong(2))), id.number());
    }

    @Override
    public List<Absorbed> absorbed(PaperId id) {
        return session.all(
                ABSORBED,
                row -> new Absorbed(
                        new PaperId(row.getLong("id")),
                        StoredJson.citation(row.getString("citation")),
                        row.getString("citation_key")),
                id.number());
    }

    @Override
    public Optional<TopicId> pin(PaperId id) {
        return session.first(PIN, row -> new TopicId(row.getInt(1)), id.number());
    }

    @Override
    public Optional<BrokenRecord> broken(long number) {
        return new BrokenTable(session).find(number);
    }

    @Override
    public List<BrokenRecord> brokenLike(String verbatim) {
        return new BrokenTable(session).like(verbatim);
    }

    @Override
    public String choice(Choice choice) {
        return session.first(CHOICE, row -> row.getString(1), choice.kind(), choice.subject())
                .orElse("");
    }

    @Override
    public Map<Choice, String> choices() {
        var choices = new LinkedHashMap<Choice, String>();
        session.all(
                CHOICES,
                row -> choices.put(Choice.of(row.getString("kind"), row.getString("subject")), row.getString("value")));
        return choices;
    }

    @Override
    public TopicId nextTopic() {
        return new TopicId((int) next("topic", 0));
    }

    @Override
    public void reserve(TopicId topic) {
        numbers.put("topic", Math.max(last("topic"), topic.number()));
    }

    @Override
    public PaperId nextPaper() {
        return new PaperId(next("paper", 0));
    }

    @Override
    public PaperId nextPaper(PaperId wish) {
        return new PaperId(next("paper", wish.number()));
    }

    @Override
    public long nextSource() {
        return next("source", 0);
    }

    @Override
    public long nextBroken() {
        return next("broken", 0);
    }

    /// Asks the counter once; from then on it is counted here, until [#settle] writes it down.
    private long next(String name, long wish) {
        long next = Math.max(last(name) + 1, wish);
        numbers.put(name, next);
        return next;
    }

    private long last(String name) {
        return numbers.computeIfAbsent(name, each -> session.number(LAST_NUMBER, each));
    }

    /// Remembered until [#settle], for a citation that arrives is first looked for and then written. By identity:
    /// comparing two whole texts would cost what remembering saves.
    @Override
    public long fingerprint(Citation citation) {
        return fingerprints.computeIfAbsent(citation, TextFingerprint::of);
    }

    /// Ends a chunk of what is planned and written: the numbers given so far are written down.
    void settle() {
        numbers.forEach((name, last) -> session.change(RESERVE, last, name));
        fingerprints.clear();
    }
}
