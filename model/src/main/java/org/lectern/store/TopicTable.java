package org.lectern.store;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.SortedMap;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;
import org.lectern.change.Choice;
import org.lectern.change.Revision;
import org.lectern.paper.PaperId;
import org.lectern.paper.TopicId;
import org.lectern.store.file.Session;
import org.lectern.topic.Clustering;
import org.lectern.topic.Member;
import org.lectern.topic.Topic;
import org.lectern.topic.TopicHands;
import org.lectern.topic.TopicSettings;

/// The latest clustering as it was found, and the user's hand on topics.
public final class TopicTable {

    private static final String CLUSTERING = "SELECT * FROM clustering";
    private static final String TOPICS = "SELECT * FROM topic ORDER BY id";
    private static final String MEMBERS = """
            SELECT topic_paper.* FROM topic_paper JOIN paper ON paper.id = topic_paper.paper
            ORDER BY topic_paper.paper""";
    private static final String MEMBER = "SELECT * FROM topic_paper WHERE paper = ? AND topic IS NOT NULL";
    private static final String PINS = "SELECT * FROM topic_pin ORDER BY paper";
    /// Found there and not pinned elsewhere, or pinned there.
    private static final String IN_TOPICS = """
            SELECT topic_paper.paper FROM topic_paper JOIN paper ON paper.id = topic_paper.paper
            WHERE topic_paper.topic IN (SELECT value FROM json_each(?1))
                AND NOT EXISTS (SELECT 1 FROM topic_pin WHERE topic_pin.paper = topic_paper.paper)
            UNION SELECT paper FROM topic_pin WHERE topic IN (SELECT value FROM json_each(?1))""";
    private static final String WITH_TOPIC = "SELECT paper FROM topic_of WHERE topic IS NOT NULL";
    private static final String LAST_TOPIC = "SELECT value FROM counter WHERE name = 'topic'";
    private static final String SET_LAST_TOPIC = "UPDATE counter SET value = max(value, ?) WHERE name = 'topic'";
    private static final List<String> CLEAR =
            List.of("DELETE FROM topic_paper", "DELETE FROM topic", "DELETE FROM clustering");
    private static final String ADD_CLUSTERING = "INSERT INTO clustering VALUES (1, ?, ?, ?)";
    private static final String ADD_TOPIC = "INSERT INTO topic VALUES (?, ?, ?)";
    private static final String ADD_PAPER = "INSERT INTO topic_paper VALUES (?, ?, ?, ?, ?, ?)";
    private static final String SET_CHANGES = "UPDATE clustering SET changes = ?";

    private final Session session;

    TopicTable(Session session) {
        this.session = session;
    }

    /// The revision of the texts that the latest clustering was made from; empty where there is none.
    public Optional<Revision> revision() {
        return session.first(CLUSTERING, row -> new Revision(row.getLong("revision")));
    }

    /// The latest clustering as it was found, without the papers removed since. A topic that has only pinned papers is
    /// empty here: see [#hands].
    public Optional<Clustering> found() {
        return session.first(CLUSTERING, TopicTable::settings).map(this::clustering);
    }

    private static TopicSettings settings(ResultSet row) throws SQLException {
        int count = row.getInt("count");
        return row.wasNull() ? TopicSettings.AUTOMATIC : new TopicSettings(OptionalInt.of(count));
    }

    private record Placed(int place, PaperId paper) implements Comparable<Placed> {
        @Override
        public int compareTo(Placed other) {
            return Integer.compare(place, other.place);
        }
    }

    private Clustering clustering(TopicSettings settings) {
        var members = new ArrayList<Member>();
        var unassigned = new TreeSet<PaperId>();
        var papers = new HashMap<TopicId, SortedSet<Placed>>();
        session.all(MEMBERS, row -> {
            var paper = new PaperId(row.getLong("paper"));
            var topic = topic(row, "topic");
            if (topic.isEmpty()) return unassigned.add(paper);
            papers.computeIfAbsent(topic.get(), _ -> new TreeSet<>()).add(new Placed(row.getInt("place"), paper));
            return members.add(member(row, topic.get()));
        });
        var topics = session.all(TOPICS, row -> {
            var id = new TopicId(row.getInt("id"));
            var held = papers.getOrDefault(id, new TreeSet<>()).stream()
                    .map(Placed::paper)
                    .toList();
            return new Topic(
                    id,
                    "",
                    StoredJson.strings(row.getString("label")),
                    StoredJson.strings(row.getString("words")),
                    held);
        });
        return new Clustering(
                settings, topics.stream().sorted(Topic.LARGEST_FIRST).toList(), members, unassigned);
    }

    private static Optional<TopicId> topic(ResultSet row, String column) throws SQLException {
        int number = row.getInt(column);
        return row.wasNull() ? Optional.empty() : Optional.of(new TopicId(number));
    }

    private static Member member(ResultSet row, TopicId topic) throws SQLException {
        return new Member(
                new PaperId(row.getLong("paper")),
                topic,
                row.getDouble("strength"),
                StoredJson.papers(row.getString("nearest")),
                topic(row, "runner_up"));
    }

    /// A paper's place as it was found.
    public Optional<Member> member(PaperId paper) {
        return session.first(MEMBER, row -> member(row, new TopicId(row.getInt("topic"))), paper.number());
    }

    /// What the user has done to topics by hand.
    public TopicHands hands() {
        var names = new TreeMap<TopicId, String>();
        var joins = new TreeMap<TopicId, TopicId>();
        new StoreFacts(session).choices().forEach((choice, value) -> {
            if (choice instanceof Choice.TopicName(var topic)) names.put(topic, value);
            if (choice instanceof Choice.TopicJoin(var topic)) joins.put(topic, new TopicId(Integer.parseInt(value)));
        });
        return new TopicHands(names, pins(), joins);
    }

    private SortedMap<PaperId, TopicId> pins() {
        var pins = new TreeMap<PaperId, TopicId>();
        session.all(PINS, row -> pins.put(new PaperId(row.getLong("paper")), new TopicId(row.getInt("topic"))));
        return pins;
    }

    /// The papers in a topic as the user sees it.
    public SortedSet<PaperId> papers(TopicId topic) {
        var numbers = new ArrayList<String>();
        var hands = hands();
        if (hands.joins().containsKey(topic)) return new TreeSet<>();
        numbers.add(topic.toString());
        hands.joins().forEach((part, into) -> {
            if (into.equals(topic)) numbers.add(part.toString());
        });
        return new TreeSet<>(
                session.all(IN_TOPICS, row -> new PaperId(row.getLong(1)), "[" + String.join(",", numbers) + "]"));
    }

    /// The papers that are in any topic.
    public SortedSet<PaperId> papers() {
        return new TreeSet<>(session.all(WITH_TOPIC, row -> new PaperId(row.getLong(1))));
    }

    /// The highest number that a topic was given so far.
    public int last() {
        return (int) session.number(LAST_TOPIC);
    }

    /// What the last run changed and the user has not answered yet.
    public List<TopicNews> news() {
        return session.first(CLUSTERING, row -> StoredTopics.news(row.getString("changes")))
                .orElse(List.of());
    }

    void keepNews(List<TopicNews> news) {
        session.change(SET_CHANGES, StoredTopics.write(news));
    }

    /// Puts a clustering in the place of the one before.
    void keep(Revision revision, Clustering clustering, List<TopicNews> news) {
        CLEAR.forEach(session::run);
        var count = clustering.settings().count();
        session.change(
                ADD_CLUSTERING,
                revision.number(),
                count.isPresent() ? (Object) count.getAsInt() : null,
                StoredTopics.write(news));
        var places = new HashMap<PaperId, Integer>();
        int last = 0;
        for (var topic : clustering.topics()) {
            session.change(
                    ADD_TOPIC, topic.id().number(), StoredJson.write(topic.label()), StoredJson.write(topic.words()));
            last = Math.max(last, topic.id().number());
            for (int i = 0; i < topic.papers().size(); i++)
                places.put(topic.papers().get(i), i);
        }
        session.change(SET_LAST_TOPIC, last);
        for (var member : clustering.members()) add(member, places);
        for (var paper : clustering.unassigned()) session.change(ADD_PAPER, paper.number(), null, 0, 0.0, "[]", null);
    }

    private void add(Member member, Map<PaperId, Integer> places) {
        session.change(
                ADD_PAPER,
                member.paper().number(),
                member.topic().number(),
                places.getOrDefault(member.paper(), 0),
                member.strength(),
                numbers(member.nearest()),
                member.runnerUp().map(topic -> (Object) topic.number()).orElse(null));
    }

    private static String numbers(Collection<PaperId> papers) {
        return Session.list(papers);
    }
}
