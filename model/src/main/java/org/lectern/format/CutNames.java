package org.lectern.format;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import org.lectern.paper.Author;

/// Lists of names that may be cut off: with `et al.`, dots, or the number of those that are not shown. A list
/// that is cut off ends in [#OTHERS], so that it never passes for a whole one.
public final class CutNames {

    /// Whoever is not named, as BibTeX says it.
    public static final Author OTHERS = Author.literal("others");

    private static final Pattern CUT = Pattern.compile(
            "(?i)[\\s,;]*(?:\\band\\s+)?(?:\\bet(?:\\s+|\\.\\s*)al\\b\\.?|…|\\.{3}|\\+\\s*\\d+(?:\\s+(?:more\\s+)?(?:authors?|others))?"
                    + "|\\b\\d+\\s+(?:more|additional|others?)(?:\\s+authors?)?\\b)");

    private CutNames() {}

    /// The names up to where the list is cut off.
    public static List<Author> parseAll(String names) {
        int cut = cut(names);
        if (cut < 0) return whole(names);
        var authors = new ArrayList<>(whole(names.substring(0, cut)));
        authors.add(OTHERS);
        return authors;
    }

    /// The names of a list, among which a body is no person.
    private static List<Author> whole(String names) {
        return Author.parseAll(names).stream()
                .map(author -> ListedNames.isBody(author.display()) ? Author.literal(author.display()) : author)
                .toList();
    }

    /// Where a list is cut off, or -1.
    public static int cut(String names) {
        var found = CUT.matcher(names);
        return found.find() ? found.start() : -1;
    }
}
