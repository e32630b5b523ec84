package org.lectern.store;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.lectern.paper.Author;
import org.lectern.paper.Citation;
import org.lectern.paper.PaperId;
import org.lectern.paper.key.KeyPattern;
import org.lectern.store.file.Session;
import org.lectern.text.NormalForm;

/// Writes citations: a paper's own row and its lists.
final class PaperTable {

    private static final String INSERT = """
            INSERT INTO paper (type, title, venue, year, date, volume, number, pages, publisher, url, abstract, extra,
                title_order, author_order, text_fingerprint, base_key, id)
            VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)""";
    private static final String UPDATE = """
            UPDATE paper SET type = ?, title = ?, venue = ?, year = ?, date = ?, volume = ?, number = ?, pages = ?,
                publisher = ?, url = ?, abstract = ?, extra = ?, title_order = ?, author_order = ?,
                text_fingerprint = ?, base_key = ?
            WHERE id = ?""";
    private static final String DELETE = "DELETE FROM paper WHERE id = ?";
    private static final List<String> LISTS = List.of(
            "DELETE FROM author WHERE paper = ?",
            "DELETE FROM identifier WHERE paper = ?",
            "DELETE FROM keyword WHERE paper = ?");
    private static final String ADD_AUTHOR = "INSERT INTO author VALUES (?, ?, ?, ?, ?, ?, ?)";
    private static final String ADD_IDENTIFIER = "INSERT INTO identifier VALUES (?, ?, ?)";
    private static final String ADD_KEYWORD = "INSERT INTO keyword VALUES (?, ?, ?)";

    private static final String AFTER = "SELECT id FROM paper WHERE id > ? ORDER BY id LIMIT ?";
    private static final String PROPOSE = "UPDATE paper SET base_key = ? WHERE id = ?";
    private static final int CHUNK = 500;

    private final Session session;
    private final StoreFacts facts;
    private @Nullable KeyPattern pattern;

    PaperTable(Session session, StoreFacts facts) {
        this.session = session;
        this.facts = facts;
    }

    /// Lets all keys that are not given yet begin as another pattern has it.
    void propose(KeyPattern chosen) {
        pattern = chosen;
        var reader = new PaperReader(session, facts);
        for (var ids = after(0); !ids.isEmpty(); ids = after(ids.getLast().number())) {
            for (var paper : reader.read(ids, false))
                session.change(
                        PROPOSE, chosen.base(paper.citation()), paper.id().number());
        }
    }

    private List<PaperId> after(long id) {
        return session.all(AFTER, row -> new PaperId(row.getLong(1)), id, CHUNK);
    }

    private KeyPattern pattern() {
        var known = pattern == null ? facts.keyPattern() : pattern;
        pattern = known;
        return known;
    }

    void add(PaperId paper, Citation citation) {
        session.change(INSERT, columns(paper, citation));
        addLists(paper, citation);
    }

    void put(PaperId paper, Citation citation) {
        session.change(UPDATE, columns(paper, citation));
        dropLists(paper);
        addLists(paper, citation);
    }

    void drop(PaperId paper) {
        dropLists(paper);
        session.change(DELETE, paper.number());
    }

    private void addLists(PaperId paper, Citation citation) {
        int position = 0;
        for (var author : citation.authors()) {
            session.change(
                    ADD_AUTHOR,
                    paper.number(),
                    position++,
                    author.family(),
                    author.given(),
                    author.particle(),
                    author.suffix(),
                    author.literal());
        }
        for (var each : citation.identifiers())
            session.change(ADD_IDENTIFIER, paper.number(), each.kind(), each.text());
        position = 0;
        for (var keyword : citation.keywords()) session.change(ADD_KEYWORD, paper.number(), position++, keyword);
    }

    private void dropLists(PaperId paper) {
        for (var sql : LISTS) session.run(sql, paper.number());
    }

    private @Nullable Object[] columns(PaperId paper, Citation citation) {
        var year = citation.year();
        var columns = new ArrayList<@Nullable Object>(Arrays.asList(
                citation.type(), citation.title(), citation.venue(), year == null ? null : year.getValue()));
        columns.addAll(List.of(
                citation.date(),
                citation.volume(),
                citation.number(),
                citation.pages(),
                citation.publisher(),
                citation.url(),
                citation.abstractText(),
                StoredJson.write(citation.extra()),
                NormalForm.key(citation.title()),
                authorOrder(citation),
                facts.fingerprint(citation),
                pattern().base(citation),
                paper.number()));
        return columns.toArray();
    }

    private static String authorOrder(Citation citation) {
        if (citation.authors().isEmpty()) return "";
        Author first = citation.authors().getFirst();
        return NormalForm.key(first.sortName() + " " + first.given());
    }
}
