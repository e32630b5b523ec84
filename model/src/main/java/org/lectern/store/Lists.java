package org.lectern.store;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SequencedMap;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.function.BiConsumer;
import java.util.function.Predicate;
import org.lectern.change.Choice;
import org.lectern.change.Facts;
import org.lectern.change.Revision;
import org.lectern.duplicate.PaperPair;
import org.lectern.duplicate.Verdict;
import org.lectern.enrichment.Proposal;
import org.lectern.paper.Absorbed;
import org.lectern.paper.Paper;
import org.lectern.paper.PaperId;
import org.lectern.paper.Reading;
import org.lectern.paper.TagPath;
import org.lectern.paper.TopicId;
import org.lectern.paper.field.CitationField;
import org.lectern.paper.field.Origin;
import org.lectern.store.attachment.FileTable;
import org.lectern.store.broken.BrokenTable;
import org.lectern.store.file.Session;
import org.lectern.store.live.Written;
import org.lectern.store.live.WrittenTable;
import org.lectern.store.proposal.OriginTable;
import org.lectern.store.proposal.ProposalTable;

/// What readers ask of the tables: orders, counts, and the rows in sight. One consistent moment of the library.
public final class Lists {

    private static final String ORDER_BY_ADDED = "id";
    private static final String AMONG = " WHERE paper.id IN (SELECT value FROM json_each(?))";
    private static final String SELECT = "SELECT paper.id FROM paper";
    private static final String WITH_READING =
            "SELECT paper.id FROM paper LEFT JOIN reading ON reading.paper = paper.id";
    private static final String WITH_KEY =
            "SELECT paper.id FROM paper LEFT JOIN citation_key ON citation_key.paper = paper.id";
    private static final String COUNT = "SELECT count(*) FROM paper";
    private static final String AFTER = "SELECT id FROM paper WHERE id > ? ORDER BY id LIMIT ?";
    private static final String TAGGINGS = "SELECT paper, path FROM tag ORDER BY paper, path";
    private static final String TEXTS = "SELECT id, title, abstract FROM paper WHERE id > ? ORDER BY id LIMIT ?";
    private static final String TAGS = "SELECT path, count(*) FROM tag GROUP BY path";
    private static final String WITH_BELOW =
            "SELECT count(DISTINCT paper) FROM tag WHERE path = ?1" + " OR path >= ?1 || '/' AND path < ?1 || '0'";
    private static final String STATUSES = "SELECT status, count(*) FROM reading GROUP BY status";
    private static final String IN = " IN (SELECT value FROM json_each(?1))";
    private static final String TAGGED_AMONG = "SELECT paper, path FROM tag WHERE paper" + IN + " ORDER BY paper";
    private static final String STATUSES_AMONG =
            "SELECT status, count(*) FROM reading WHERE paper" + IN + " GROUP BY status";
    private static final String YEARS_AMONG =
            "SELECT year, count(*) FROM paper WHERE year IS NOT NULL AND id" + IN + " GROUP BY year";
    private static final String VENUES_AMONG = "SELECT venue, count(*) AS papers FROM paper WHERE venue <> '' AND id"
            + IN + " GROUP BY venue ORDER BY papers DESC, venue LIMIT ?2";
    private static final String AUTHORS_AMONG =
            "SELECT family || literal AS name, count(DISTINCT paper) AS papers FROM author WHERE paper" + IN
                    + " GROUP BY name ORDER BY papers DESC, name LIMIT ?2";
    private static final String AUTHORS_FROM =
            "SELECT family || literal AS name, count(DISTINCT paper) AS papers FROM author"
                    + " WHERE family || literal LIKE ?1 ESCAPE '\\' GROUP BY name ORDER BY papers DESC, name LIMIT ?2";
    private static final String BY_SOURCE_KEY =
            "SELECT DISTINCT paper FROM source WHERE key = ? ORDER BY paper LIMIT 2";
    private static final String SAME_TEXT = """
            SELECT text_fingerprint FROM paper GROUP BY text_fingerprint HAVING count(*) > 1 ORDER BY min(id)""";
    private static final String WITH_TEXT = "SELECT id FROM paper WHERE text_fingerprint = ? ORDER BY id";
    private static final String VERDICTS = "SELECT * FROM verdict ORDER BY first, second";

    private final Session session;

    Lists(Session session) {
        this.session = session;
    }

    /// The order of a list; ties are broken by the papers' numbers.
    public enum Order {
        ADDED(SELECT, ORDER_BY_ADDED),
        TITLE(SELECT, "title_order, id"),
        YEAR(SELECT, "year IS NULL, year DESC, id"),
        AUTHOR(SELECT, "author_order = '', author_order, id"),
        RATING(WITH_READING, "coalesce(rating, 0) DESC, id"),
        KEY(WITH_KEY, "citation_key.text IS NULL, citation_key.text, base_key, id");

        private final String all;
        private final String among;

        Order(String select, String columns) {
            all = select + " ORDER BY " + columns;
            among = select + AMONG + " ORDER BY " + columns;
        }
    }

    public long[] ids(Order order) {
        return session.numbers(order.all);
    }

    /// Those of the papers that are held, in order.
    public long[] ids(Order order, List<PaperId> papers) {
        return session.numbers(order.among, Session.list(papers));
    }

    /// The next papers by number, for walking through all of them.
    public List<PaperId> after(long id, int limit) {
        return session.all(AFTER, row -> new PaperId(row.getLong(1)), id, limit);
    }

    /// The papers in the order asked for; those that are not held are left out.
    ///
    /// @param proposals whether papers without a key are to carry the one they would be given
    public List<Paper> papers(List<PaperId> ids, boolean proposals) {
        return papers(ids, proposals, _ -> true);
    }

    /// The same with the verbatim texts of sources of some formats only; the others' are left empty.
    public List<Paper> papers(List<PaperId> ids, boolean proposals, Predicate<String> isVerbatim) {
        return new PaperReader(session, new StoreFacts(session)).read(ids, proposals, isVerbatim);
    }

    public long count() {
        return session.number(COUNT);
    }

    /// The files of papers.
    public FileTable files() {
        return new FileTable(session);
    }

    /// How many papers carry each tag itself.
    public SortedMap<TagPath, Integer> tags() {
        var counts = new TreeMap<TagPath, Integer>();
        session.all(TAGS, row -> counts.put(TagPath.of(row.getString(1)), row.getInt(2)));
        return counts;
    }

    /// How many papers carry a tag or one below it, each counted once.
    public int withBelow(TagPath tag) {
        return (int) session.number(WITH_BELOW, tag.toString());
    }

    /// How many papers are in each reading state.
    public SortedMap<Reading.Status, Integer> statuses() {
        var counts = new TreeMap<Reading.Status, Integer>();
        session.all(STATUSES, row -> counts.put(StoredJson.status(row.getString(1)), row.getInt(2)));
        int seen = counts.values().stream().mapToInt(Integer::intValue).sum();
        counts.merge(Reading.Status.UNREAD, (int) count() - seen, Integer::sum);
        return counts;
    }

    /// Each tag with each of these papers that carries it, the tags of one paper together.
    public void tags(List<PaperId> papers, BiConsumer<PaperId, TagPath> taker) {
        session.all(
                TAGGED_AMONG,
                row -> {
                    taker.accept(new PaperId(row.getLong(1)), TagPath.of(row.getString(2)));
                    return true;
                },
                Session.list(papers));
    }

    /// How many of these papers are in each reading state.
    public SortedMap<Reading.Status, Integer> statuses(List<PaperId> papers) {
        var counts = new TreeMap<Reading.Status, Integer>();
        session.all(
                STATUSES_AMONG,
                row -> counts.put(StoredJson.status(row.getString(1)), row.getInt(2)),
                Session.list(papers));
        int seen = counts.values().stream().mapToInt(Integer::intValue).sum();
        counts.merge(Reading.Status.UNREAD, papers.size() - seen, Integer::sum);
        return counts;
    }

    /// How many of these papers are of each year.
    public SortedMap<Integer, Integer> years(List<PaperId> papers) {
        var counts = new TreeMap<Integer, Integer>();
        session.all(YEARS_AMONG, row -> counts.put(row.getInt(1), row.getInt(2)), Session.list(papers));
        return counts;
    }

    /// The venues that most of these papers stand in, with how many each has.
    public SequencedMap<String, Integer> venues(List<PaperId> papers, int limit) {
        return counted(VENUES_AMONG, Session.list(papers), limit);
    }

    /// The authors, by the name they are sorted under, who wrote most of these papers.
    public SequencedMap<String, Integer> authors(List<PaperId> papers, int limit) {
        return counted(AUTHORS_AMONG, Session.list(papers), limit);
    }

    /// The authors whose name begins like this, without regard to the case of plain letters; the busiest first.
    public SequencedMap<String, Integer> authors(String start, int limit) {
        var literal = start.replace("\\", "\\\\").replace("%", "\\%").replace("_", "\\_");
        return counted(AUTHORS_FROM, literal + "%", limit);
    }

    private SequencedMap<String, Integer> counted(String question, Object... arguments) {
        var counts = new LinkedHashMap<String, Integer>();
        session.all(question, row -> counts.put(row.getString(1), row.getInt(2)), arguments);
        return counts;
    }

    /// The paper with this citation key, without regard to case.
    public Optional<PaperId> byKey(String key) {
        return new StoreFacts(session).holderOf(key);
    }

    /// The papers that were cited under this key before, or absorbed one that was, without regard to case.
    public List<PaperId> byFormerKey(String key) {
        return new StoreFacts(session).formerHolders(key);
    }

    /// The papers' keys.
    public KeyRows keys() {
        return new KeyRows(session);
    }

    /// What a plan may ask of this moment.
    public Facts facts() {
        return new StoreFacts(session);
    }

    /// The papers with a source of this key; at most two, so that the caller can tell one from several.
    public List<PaperId> bySourceKey(String key) {
        return session.all(BY_SOURCE_KEY, row -> new PaperId(row.getLong(1)), key);
    }

    /// Papers whose texts have the same fingerprint: blocks of two or more.
    public List<List<PaperId>> sameText() {
        var blocks = new ArrayList<List<PaperId>>();
        for (long fingerprint : session.numbers(SAME_TEXT)) {
            blocks.add(session.all(WITH_TEXT, row -> new PaperId(row.getLong(1)), fingerprint));
        }
        return blocks;
    }

    public SortedMap<PaperPair, Verdict> verdicts() {
        var verdicts = new TreeMap<PaperPair, Verdict>(
                Comparator.comparing(PaperPair::first).thenComparing(PaperPair::second));
        session.all(
                VERDICTS,
                row -> verdicts.put(
                        new PaperPair(new PaperId(row.getLong("first")), new PaperId(row.getLong("second"))),
                        Verdict.valueOf(row.getString("verdict"))));
        return verdicts;
    }

    /// What the user says of this paper and others.
    public SortedMap<PaperPair, Verdict> verdicts(PaperId paper) {
        var facts = new StoreFacts(session);
        var verdicts = new TreeMap<PaperPair, Verdict>(
                Comparator.comparing(PaperPair::first).thenComparing(PaperPair::second));
        for (var pair : facts.judged(paper)) facts.verdict(pair).ifPresent(verdict -> verdicts.put(pair, verdict));
        return verdicts;
    }

    /// The topic into which the user put a paper.
    public Optional<TopicId> pin(PaperId paper) {
        return new StoreFacts(session).pin(paper);
    }

    /// The newest merge that still holds into a paper, or of a paper into another.
    public Optional<Merged> mergeOf(PaperId paper) {
        return new JournalTable(session).mergeOf(paper);
    }

    /// The papers that were merged into this one.
    public List<Absorbed> absorbed(PaperId paper) {
        return new StoreFacts(session).absorbed(paper);
    }

    /// Where the fields of a paper came from that were filled or typed after its sources.
    public SortedMap<CitationField, Origin> origins(PaperId paper) {
        return new OriginTable(session).of(paper);
    }

    /// What the user was not asked yet, or has not answered.
    public List<Proposal> proposals() {
        return new ProposalTable(session, StoredJson::write, StoredJson::citation).unanswered();
    }

    /// All that the user says of topics and tags.
    public Map<Choice, String> choices() {
        return new StoreFacts(session).choices();
    }

    /// The records that could not be read.
    public BrokenTable broken() {
        return new BrokenTable(session);
    }

    /// The latest clustering and the user's hand on it.
    public TopicTable topics() {
        return new TopicTable(session);
    }

    /// Where the papers lie on the latest map.
    public MapTable map() {
        return new MapTable(session);
    }

    /// Whether any paper arrived, left or was described anew after a revision.
    public boolean textsBehind(Revision revision) {
        return new JournalTable(session).textsBehind(revision);
    }

    /// Whether topics made from the texts of a revision may be others now: a paper arrived, left, was described anew
    /// or was pinned since.
    public boolean topicsBehind(Revision revision) {
        return new JournalTable(session).topicsBehind(revision);
    }

    /// A tag on a paper.
    public record Tagging(PaperId paper, TagPath tag) {}

    /// All tags on all papers.
    public List<Tagging> taggings() {
        return session.all(TAGGINGS, row -> new Tagging(new PaperId(row.getLong(1)), TagPath.of(row.getString(2))));
    }

    /// What a paper says.
    public record Text(PaperId paper, String title, String abstractText) {}

    /// The next papers' texts by number, for walking through all of them.
    public List<Text> texts(long id, int limit) {
        return session.all(
                TEXTS, row -> new Text(new PaperId(row.getLong(1)), row.getString(2), row.getString(3)), id, limit);
    }

    /// How a file that is kept up to date was written last.
    public Optional<Written> written(String file) {
        return new WrittenTable(session).find(file);
    }

    public Revision revision() {
        return new RevisionTable(session).latest();
    }

    /// The newest revisions first.
    public List<Step> history(int limit) {
        return new RevisionTable(session).list(limit);
    }

    public Optional<Step> find(Revision revision) {
        return new RevisionTable(session).find(revision);
    }

    public Optional<Step> undoable() {
        return new RevisionTable(session).undoable();
    }

    public Optional<Step> redoable() {
        return new RevisionTable(session).redoable();
    }

    /// Every paper that a later revision touched.
    public Set<PaperId> touchedSince(Revision revision) {
        return new JournalTable(session).touchedSince(revision);
    }
}
