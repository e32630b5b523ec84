package org.lectern.format.csv;

import java.util.regex.Pattern;
import java.util.stream.Stream;

/// Names that stand in one cell without anything between them, `Ann RoeCarl Poe`, as SpringerLink writes them.
///
/// A name ends where a capital follows a small letter, but for the beginnings of names that are written so, such as
/// `McDonald` or `DeVries`. Titles, which are no part of a name, are left out.
final class RunTogether {

    private static final Pattern SEAM = Pattern.compile("(?<=\\p{Ll})(?=\\p{Lu})");
    private static final Pattern BEGINNING =
            Pattern.compile("(?:.*[\\s;-])?(?:Ma?c|De[lr]?|Di|D[au]|L[aeo]|Van|Von|Fitz|San|St|Ben|El|Al|Ter)");
    private static final Pattern TITLES =
            Pattern.compile("(?<![\\p{L}.])(?:(?:Prof|Dr|Assoc|Asst|Priv|Doz|Ing|Dipl|Mag|Hon|Sir)\\.(?:-Ing\\.)?\\s*)+");

    private static final Pattern SEPARATED = Pattern.compile("[,;|/&\\n{\\[]|\\s(?:and|und|et)\\s");

    private RunTogether() {}

    /// Whether a cell without any separator holds several names of at least two words each.
    static boolean isList(String cell) {
        if (SEPARATED.matcher(cell).find() || !SEAM.matcher(cell).find()) return false;
        var names = apart(cell).split("; ", -1);
        return names.length > 1 && Stream.of(names).allMatch(name -> name.strip().indexOf(' ') > 0);
    }

    /// The names with semicolons between them.
    static String apart(String names) {
        var apart = new StringBuilder();
        var name = new StringBuilder();
        for (var part : SEAM.split(names, -1)) {
            if (!name.isEmpty() && !BEGINNING.matcher(name).matches()) {
                apart.append(name).append("; ");
                name.setLength(0);
            }
            name.append(part);
        }
        return TITLES.matcher(apart.append(name)).replaceAll("").strip();
    }
}
