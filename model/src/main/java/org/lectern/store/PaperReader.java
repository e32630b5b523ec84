package org.lectern.store;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.Year;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.TreeSet;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;
import org.lectern.change.Facts;
import org.lectern.change.KeyProposals;
import org.lectern.paper.Author;
import org.lectern.paper.Citation;
import org.lectern.paper.CitationKey;
import org.lectern.paper.Identifier;
import org.lectern.paper.LocalFile;
import org.lectern.paper.Paper;
import org.lectern.paper.PaperId;
import org.lectern.paper.Provenance;
import org.lectern.paper.Reading;
import org.lectern.paper.Source;
import org.lectern.paper.TagPath;
import org.lectern.paper.TopicId;
import org.lectern.store.file.Session;
import org.lectern.text.CodePointOrder;

/// Reads whole papers, a batch at a time: one statement a table, however many papers.
final class PaperReader {

    private static final String IN_BATCH = " IN (SELECT value FROM json_each(?))";
    private static final String PAPERS = "SELECT id, type, title, venue, year, date, volume, number, pages,"
            + " publisher, url, abstract, extra FROM paper WHERE id" + IN_BATCH;
    private static final String AUTHORS =
            "SELECT paper, family, given, particle, suffix, literal FROM author WHERE paper" + IN_BATCH
                    + " ORDER BY paper, position";
    private static final String IDENTIFIERS = "SELECT paper, kind, text FROM identifier WHERE paper" + IN_BATCH;
    private static final String KEYWORDS =
            "SELECT paper, text FROM keyword WHERE paper" + IN_BATCH + " ORDER BY paper, position";
    private static final String KEYS = "SELECT paper, text FROM citation_key WHERE paper" + IN_BATCH;
    private static final String FORMER_KEYS = """
            SELECT paper, text FROM former_key WHERE paper IN (SELECT value FROM json_each(?1))
            UNION SELECT paper, citation_key FROM absorbed
            WHERE citation_key <> '' AND paper IN (SELECT value FROM json_each(?1))""";
    private static final String TAGS = "SELECT paper, path FROM tag WHERE paper" + IN_BATCH;
    private static final String READINGS = "SELECT * FROM reading WHERE paper" + IN_BATCH;
    private static final String TOPICS =
            "SELECT paper, topic FROM topic_of WHERE topic IS NOT NULL AND paper" + IN_BATCH;
    private static final String FILES = "SELECT * FROM file WHERE paper" + IN_BATCH;
    /// The paper first, as in all of these: the rows are handed out by it.
    private static final String SOURCES =
            "SELECT paper, source.* FROM source WHERE paper" + IN_BATCH + " ORDER BY paper, id";

    private final Session session;
    private final Facts facts;

    PaperReader(Session session, Facts facts) {
        this.session = session;
        this.facts = facts;
    }

    /// The papers in the order asked for; those that are not held are left out.
    ///
    /// @param proposals whether papers without a key are to carry the one they would be given; it costs a look-up
    ///     each
    List<Paper> read(List<PaperId> ids, boolean proposals) {
        return read(ids, proposals, _ -> true);
    }

    /// The same with the verbatim texts of sources of some formats only, the others' left empty: they are as long as
    /// all else together.
    List<Paper> read(List<PaperId> ids, boolean proposals, Predicate<String> isVerbatim) {
        var batch = new Batch(Session.list(ids), isVerbatim);
        var keys = proposals ? new KeyProposals(facts) : null;
        return ids.stream()
                .map(id -> batch.paper(id, keys))
                .filter(Objects::nonNull)
                .toList();
    }

    private final class Batch {
        private final Map<Long, List<Author>> authors;
        private final Map<Long, List<Identifier>> identifiers;
        private final Map<Long, List<String>> keywords;
        private final Map<Long, List<TagPath>> tags;
        private final Map<Long, List<LocalFile>> files;
        private final Map<Long, List<Provenance>> sources;
        private final Map<Long, List<String>> keys;
        private final Map<Long, List<String>> formerKeys;
        private final Map<Long, List<Reading>> readings;
        private final Map<Long, List<TopicId>> topics;
        private final Map<Long, List<Citation>> citations;

        Batch(String ids, Predicate<String> isVerbatim) {
            authors = lists(AUTHORS, ids, PaperReader::author);
            identifiers = lists(IDENTIFIERS, ids, row -> StoredJson.identifier(row.getString(2), row.getString(3)));
            keywords = lists(KEYWORDS, ids, row -> row.getString(2));
            tags = lists(TAGS, ids, row -> TagPath.of(row.getString(2)));
            files = lists(FILES, ids, PaperReader::file);
            sources = lists(SOURCES, ids, row -> provenance(row, isVerbatim));
            keys = lists(KEYS, ids, row -> row.getString(2));
            formerKeys = lists(FORMER_KEYS, ids, row -> row.getString(2));
            readings = lists(READINGS, ids, PaperReader::reading);
            topics = lists(TOPICS, ids, row -> new TopicId(row.getInt(2)));
            citations = new HashMap<>();
            session.all(PAPERS, row -> citations.put(row.getLong(1), List.of(citation(row))), ids);
        }

        private <T> Map<Long, List<T>> lists(String sql, String ids, Session.Row<T> row) {
            var found = new HashMap<Long, List<T>>();
            session.all(
                    sql,
                    each -> found.computeIfAbsent(each.getLong(1), _ -> new ArrayList<>())
                            .add(row.of(each)),
                    ids);
            return found;
        }

        private Citation citation(ResultSet row) throws SQLException {
            long id = row.getLong(1);
            int year = row.getInt(5);
            boolean hasYear = !row.wasNull();
            return new Citation(
                    row.getString(2),
                    row.getString(3),
                    authors.getOrDefault(id, List.of()),
                    row.getString(4),
                    hasYear ? Year.of(year) : null,
                    row.getString(6),
                    row.getString(7),
                    row.getString(8),
                    row.getString(9),
                    row.getString(10),
                    row.getString(11),
                    row.getString(12),
                    new TreeSet<>(identifiers.getOrDefault(id, List.of())),
                    keywords.getOrDefault(id, List.of()),
                    StoredJson.extra(row.getString(13)));
        }

        private @Nullable Paper paper(PaperId paper, @Nullable KeyProposals proposals) {
            long id = paper.number();
            var citation = citations.get(id);
            if (citation == null) return null;
            return new Paper(
                    paper,
                    citation.getFirst(),
                    key(paper, citation.getFirst(), proposals),
                    new TreeSet<>(tags.getOrDefault(id, List.of())),
                    first(readings, id).orElse(Reading.NEW),
                    first(topics, id),
                    new TreeSet<>(files.getOrDefault(id, List.of())),
                    sources.getOrDefault(id, List.of()));
        }

        private CitationKey key(PaperId paper, Citation citation, @Nullable KeyProposals proposals) {
            var given = first(keys, paper.number());
            var former = formerKeys.getOrDefault(paper.number(), List.of()).stream()
                    .filter(key -> !given.equals(Optional.of(key)))
                    .sorted(CodePointOrder.INSTANCE)
                    .toList();
            if (given.isPresent()) return new CitationKey(given.get(), true, former);
            return new CitationKey(proposals == null ? "" : proposals.of(paper, citation), false, former);
        }

        private static <T> Optional<T> first(Map<Long, List<T>> lists, long id) {
            return Optional.ofNullable(lists.get(id)).map(List::getFirst);
        }
    }

    private static Author author(ResultSet row) throws SQLException {
        return new Author(row.getString(2), row.getString(3), row.getString(4), row.getString(5), row.getString(6));
    }

    static LocalFile file(ResultSet row) throws SQLException {
        return new LocalFile(row.getString("path"), row.getString("title"), row.getString("media_type"));
    }

    static Reading reading(ResultSet row) throws SQLException {
        return new Reading(StoredJson.status(row.getString("status")), row.getInt("rating"), row.getString("notes"));
    }

    static Provenance provenance(ResultSet row) throws SQLException {
        return provenance(row, _ -> true);
    }

    private static Provenance provenance(ResultSet row, Predicate<String> isVerbatim) throws SQLException {
        var format = row.getString("format");
        var source = new Source(
                row.getString("file"),
                format,
                row.getInt("record"),
                row.getInt("line"),
                row.getString("key"),
                row.getString("date"),
                isVerbatim.test(format) ? row.getString("verbatim") : "");
        return new Provenance(row.getLong("id"), source, Instant.ofEpochSecond(row.getLong("imported")));
    }
}
