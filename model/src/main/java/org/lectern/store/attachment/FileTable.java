package org.lectern.store.attachment;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.lectern.paper.Identifier;
import org.lectern.paper.LocalFile;
import org.lectern.paper.PaperId;
import org.lectern.store.file.Session;

/// What is asked about files, and of papers when a file's own is sought.
public final class FileTable {

    private static final String ALL = "SELECT * FROM file ORDER BY paper, path, title, media_type";
    private static final String HOLDERS = "SELECT DISTINCT paper FROM file WHERE path = ? ORDER BY paper";
    private static final String WITH_IDENTIFIER =
            "SELECT paper FROM identifier WHERE kind = ? AND text = ? ORDER BY paper";
    private static final String WITH_TITLE = "SELECT id FROM paper WHERE title_order = ? ORDER BY id LIMIT 20";
    private static final String WITH_KEY = "SELECT paper FROM citation_key WHERE folded = ?";
    private static final String PRINT = "SELECT * FROM file_print WHERE path = ?";
    private static final String KEEP_PRINT = "INSERT OR REPLACE INTO file_print VALUES (?, ?, ?)";

    private final Session session;

    public FileTable(Session session) {
        this.session = session;
    }

    /// A file of a paper.
    public record Held(PaperId paper, LocalFile file) {}

    /// All files of all papers, by the papers' numbers.
    public List<Held> all() {
        return session.all(
                ALL,
                row -> new Held(
                        new PaperId(row.getLong("paper")),
                        new LocalFile(row.getString("path"), row.getString("title"), row.getString("media_type"))));
    }

    /// The papers that have a file.
    public List<PaperId> holders(String path) {
        return papers(HOLDERS, path);
    }

    public List<PaperId> withIdentifier(Identifier identifier) {
        return papers(WITH_IDENTIFIER, identifier.kind(), identifier.text());
    }

    /// The first few papers with a title.
    ///
    /// @param key the title's [normal form][org.lectern.text.NormalForm#key]
    public List<PaperId> withTitle(String key) {
        return papers(WITH_TITLE, key);
    }

    /// The paper that holds a citation key.
    ///
    /// @param folded in lower case
    public List<PaperId> withKey(String folded) {
        return papers(WITH_KEY, folded);
    }

    private List<PaperId> papers(String sql, Object... values) {
        return session.all(sql, row -> new PaperId(row.getLong(1)), values);
    }

    public Optional<FilePrint> print(String path) {
        return session.first(PRINT, row -> new FilePrint(row.getLong("size"), row.getString("hash")), path);
    }

    /// Keeps how files look, by their paths.
    public void keep(Map<String, FilePrint> prints) {
        prints.forEach((path, print) -> session.change(KEEP_PRINT, path, print.size(), print.hash()));
    }
}
