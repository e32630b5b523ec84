package org.lectern.library.arrival;

import java.util.List;
import java.util.regex.Pattern;
import org.lectern.paper.Identifier;
import org.lectern.work.Problem;

/// What is said of a text in no format.
final class Unknown {

    private static final Pattern BLANK = Pattern.compile("[\\s,;<>]+");
    private static final List<String> KINDS = List.of("doi", "arxiv", "pmid", "isbn");
    /// More than this is no handful of identifiers.
    private static final int LONGEST = 4_000;

    private Unknown() {}

    /// Identifiers alone name papers, but nobody looks them up.
    static Problem text(String head) {
        var words = BLANK.splitAsStream(head.strip())
                .filter(word -> !word.isEmpty())
                .toList();
        boolean areIdentifiers =
                head.length() < LONGEST && !words.isEmpty() && words.stream().allMatch(Unknown::isIdentifier);
        return Problem.of(areIdentifiers ? "import.identifier" : "import.unknown-format");
    }

    private static boolean isIdentifier(String word) {
        if (word.matches("(?i)(?:doi|arxiv|pmid|isbn):?")) return true;
        return KINDS.stream().anyMatch(kind -> Identifier.parse(kind, word).isPresent());
    }
}
