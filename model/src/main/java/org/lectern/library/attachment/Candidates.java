package org.lectern.library.attachment;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.lectern.format.pdf.FirstPage;
import org.lectern.paper.Identifier;
import org.lectern.paper.PaperId;
import org.lectern.store.attachment.FileTable;
import org.lectern.text.NormalForm;

/// Finds the papers that a first page may be of without looking at all papers: by identifiers, by titles that stand
/// on lines of the page, by the file's name.
final class Candidates {

    private static final int HEAD = 40;
    private static final int LINES_OF_TITLE = 5;
    /// Shorter lines, such as `Deep learning`, are no title to go by.
    private static final int SHORTEST_TITLE = 8;

    private Candidates() {}

    static Set<PaperId> of(FirstPage page, String fileName, FileTable table) {
        var found = new LinkedHashSet<PaperId>();
        for (var identifier : page.identifiers()) found.addAll(table.withIdentifier(identifier));
        for (var title : titles(page)) found.addAll(table.withTitle(title));
        found.addAll(named(fileName, table));
        return found;
    }

    /// The normal forms of what could be a title: the page's own, and neighbouring lines of its head.
    private static Set<String> titles(FirstPage page) {
        var titles = new LinkedHashSet<String>();
        titles.add(NormalForm.key(page.title()));
        var head = page.lines().subList(0, Math.min(HEAD, page.lines().size()));
        for (int from = 0; from < head.size(); from++) {
            var joined = new ArrayList<String>();
            for (var line : head.subList(from, Math.min(head.size(), from + LINES_OF_TITLE))) {
                joined.add(line);
                titles.add(NormalForm.key(String.join(" ", joined)));
            }
        }
        titles.removeIf(title -> title.length() < SHORTEST_TITLE);
        return titles;
    }

    /// The papers by whose key or number a file is called: `lee2020.pdf`, `lee2020 - Title.pdf`, `2101.00042v1.pdf`.
    static Set<PaperId> named(String fileName, FileTable table) {
        int dot = fileName.lastIndexOf('.');
        var stem = dot > 0 ? fileName.substring(0, dot) : fileName;
        var found = new LinkedHashSet<PaperId>();
        Identifier.ArxivId.parse(stem).ifPresent(arxiv -> found.addAll(table.withIdentifier(arxiv)));
        for (var key : List.of(stem, stem.split(" - ", 2)[0]))
            found.addAll(table.withKey(key.strip().toLowerCase(Locale.ROOT)));
        return found;
    }
}
