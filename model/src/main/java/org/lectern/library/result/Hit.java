package org.lectern.library.result;

import java.util.List;
import org.lectern.index.Snippet;
import org.lectern.paper.PaperId;

/// A paper that matches, and where.
///
/// @param score higher is better; comparable within one answer alone
public record Hit(PaperId id, double score, String title, List<Snippet> snippets) {

    public Hit {
        snippets = List.copyOf(snippets);
    }
}
