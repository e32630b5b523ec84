package org.lectern.format;

import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.lectern.paper.Author;

/// A cell of names as people type it: some in bold, with marks, degrees, titles or places of work, families in
/// capitals. All this is left out; the names are read as [CutNames] reads any list.
final class TypedNames {

    private static final Pattern NOBODY =
            Pattern.compile("(?i)\\[?(?:(?:no )?authors?:? ?(?:name)?(?: is| are)?(?: (?:not )?"
                    + "(?:available|listed|found|given|specified|unknown))|no authors?|anonymous|anon|unknown(?: authors?)?|"
                    + "(?:various|multiple)(?: authors?)?|n\\.?n\\.)\\.?]?");
    /// `Kernighan and Ritchie. Prentice Hall, April 1988`: the rest of a reference, which ends in its year.
    private static final Pattern REFERENCE = Pattern.compile(
            "(?s).*\\p{L}[.,’']+\\s+(?:[^,.]{0,60}[,.]?\\s+)?(?:\\p{L}+\\.?\\s+(?:\\d{1,2},?\\s*)?)?(?:1[5-9]|20)\\d\\d[.\\s]*");

    /// Words in bold, in HTML, Markdown and TeX, and numbers above the line.
    private static final Pattern RAISED = Pattern.compile("(?is)<sup[^>]*>.*?</sup>|</?(?:b|i|u|em|strong)>|\\*\\*|__");
    private static final Pattern IN_TEX = Pattern.compile(
            "\\{\\\\(?:bf|it|em|bfseries)\\s+([^{}]*)}" + "|\\\\(?:textbf|textit|emph|underline)\\{([^{}]*)}");
    private static final Pattern MARKS = Pattern.compile(
            "(?:[,\\s]*[*†‡§¶#⁎∗⁰¹²³⁴-⁹]+)+|(?<=\\p{L})\\d{1,2}(?:,\\d{1,2})*(?=\\s*(?:[,;]|and\\b|$))");
    /// Where a person works, as in `Ann Roe (U Town), Carl Poe (U Hill)`.
    private static final Pattern AFFILIATION = Pattern.compile("\\s*\\([^()]*\\)(?=\\s*(?:[,;&]|and\\b|$))");
    private static final Pattern TITLES =
            Pattern.compile("(?<![\\p{L}.])(?:(?:Prof\\.|Dr\\.|Professor)\\s+)+(?=\\p{Lu})|^(?i:by)\\s+(?=\\p{Lu})");
    private static final Pattern DEGREE =
            Pattern.compile(",?\\s+(?:Ph\\.?\\s?D|D\\.?Phil|M\\.?Sc|B\\.?Sc|MPH|MBBS|FRCP)\\b\\.?");
    /// Initials as well, unless others in the list have degrees.
    private static final Pattern SHORT_DEGREE = Pattern.compile(",\\s+(?:M\\.?D|D\\.?O|R\\.?N|M\\.?A|M\\.?S)\\b\\.?");
    /// Citavi and EndNote put strokes between people.
    private static final Pattern SLASH = Pattern.compile("(?<=[\\p{L}.])/{1,2}(?=\\p{Lu})");
    /// PubMed ends a list of names with a full stop.
    private static final Pattern LAST_STOP = Pattern.compile("(\\s\\p{Lu}{1,3}[,;].*\\s\\p{Lu}{1,3})\\.$");

    private static final Pattern BETWEEN = Pattern.compile("\\s*[,;]\\s*(?:and\\s+|&\\s*)?|\\s+(?:and|&)\\s+");
    private static final String CAPITALS = "\\p{Lu}[\\p{Lu}'’-]+(?:\\s\\p{Lu}[\\p{Lu}'’-]+)*";
    private static final String SMALL = "\\p{Lu}[.’-]?\\p{Ll}[^,;]*";
    private static final Pattern FAMILY_LAST = Pattern.compile("(" + SMALL + ")\\s(" + CAPITALS + ")");
    private static final Pattern FAMILY_FIRST = Pattern.compile("(" + CAPITALS + ")\\s(" + SMALL + ")");

    private TypedNames() {}

    /// The names without all that is no name.
    static String bare(String cell) {
        var text = RAISED.matcher(cell).replaceAll("");
        if (text.indexOf('\\') >= 0) text = IN_TEX.matcher(text).replaceAll("$1$2");
        text = AFFILIATION.matcher(MARKS.matcher(text).replaceAll("")).replaceAll("");
        text = TITLES.matcher(SLASH.matcher(text).replaceAll("; ")).replaceAll("");
        var named = DEGREE.matcher(text).replaceAll("");
        if (!named.equals(text)) named = SHORT_DEGREE.matcher(named).replaceAll("");
        return named.strip();
    }

    /// Whether a cell only says that nobody is named.
    static boolean isNobody(String cell) {
        return NOBODY.matcher(cell.strip()).matches();
    }

    /// Whether a cell goes on behind the names, so that nobody can tell where they end.
    static boolean isReference(String cell) {
        return REFERENCE.matcher(cell).matches();
    }

    /// The people of a list.
    ///
    /// @param bare as [#bare] leaves it
    static List<Author> people(String bare) {
        var names = LAST_STOP.matcher(bare).replaceFirst("$1");
        return names.isBlank() ? List.of() : CutNames.parseAll(inCapitals(names).orElse(names));
    }

    /// The same list with family names first, where they all stand in capitals.
    private static Optional<String> inCapitals(String names) {
        if (CutNames.cut(names) >= 0) return Optional.empty();
        var each = BETWEEN.splitAsStream(names).filter(name -> !name.isBlank()).toList();
        for (var order : List.of(FAMILY_LAST, FAMILY_FIRST)) {
            if (!each.stream().allMatch(name -> order.matcher(name).matches())) continue;
            var inverted = order == FAMILY_LAST ? "$2, $1" : "$1, $2";
            return Optional.of(each.stream()
                    .map(name -> order.matcher(name).replaceFirst(inverted))
                    .collect(Collectors.joining("; ", "", ";")));
        }
        return Optional.empty();
    }
}
