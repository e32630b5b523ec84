package org.lectern.store;

import java.util.List;
import org.lectern.paper.PaperId;
import org.lectern.store.file.Session;

/// What of papers decides their places in a file that is ordered by keys, without reading the papers.
public final class KeyRows {

    private static final String IN = " IN (SELECT value FROM json_each(?))";
    private static final String MISSING =
            "SELECT EXISTS (SELECT 1 FROM paper WHERE id" + IN + " AND id NOT IN (SELECT paper FROM citation_key))";
    private static final String ROWS = """
            SELECT paper.id, citation_key.text,
                CASE WHEN paper.extra LIKE '%"crossref"%' THEN json_extract(paper.extra, '$.crossref') END
            FROM paper JOIN citation_key ON citation_key.paper = paper.id
            WHERE paper.id""" + IN + " ORDER BY paper.id";
    private static final String SOURCE_KEYS =
            "SELECT paper, key FROM source WHERE key <> '' AND paper" + IN + " ORDER BY paper, id";

    /// A paper's key, and the name of the book that it is part of, or `""`.
    public record Row(PaperId paper, String key, String crossref) {}

    /// A key that a paper has in a file that it came from.
    public record SourceKey(PaperId paper, String key) {}

    private final Session session;

    KeyRows(Session session) {
        this.session = session;
    }

    /// Whether any of the papers was given no key yet.
    public boolean areMissing(List<PaperId> papers) {
        return session.number(MISSING, Session.list(papers)) != 0;
    }

    /// The rows of those papers that have keys, by number.
    public List<Row> of(List<PaperId> papers) {
        return session.all(
                ROWS,
                row -> {
                    var crossref = row.getString(3);
                    return new Row(new PaperId(row.getLong(1)), row.getString(2), crossref == null ? "" : crossref);
                },
                Session.list(papers));
    }

    /// The keys that the papers have in their files, by number.
    public List<SourceKey> sourceKeys(List<PaperId> papers) {
        return session.all(
                SOURCE_KEYS, row -> new SourceKey(new PaperId(row.getLong(1)), row.getString(2)), Session.list(papers));
    }
}
