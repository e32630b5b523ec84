package org.lectern.format.csv;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import org.lectern.format.Field;

/// How a table writes lists of names, told from its first rows.
///
/// `García Márquez, Ana María` alone may be one person or two. Where other rows of the column have semicolons
/// between people, it is one.
record NameColumn(Set<Integer> bySemicolon) {

    private static final Set<Optional<Field>> NAMES =
            Set.of(Optional.of(Field.AUTHORS), Optional.of(Field.AUTHORS_IN_FULL));

    /// `J. Doe` before the comma, or `Doe J` and `Dr. Doe`, is a whole name.
    private static final Pattern IN_ORDER =
            Pattern.compile("^\\p{L}\\.?[ -]|^[^,]* \\p{Lu}{1,2}\\d*,|^(?:Dr|Prof)\\. ");

    static NameColumn in(List<String> head, List<List<String>> rows) {
        var found = new TreeSet<Integer>();
        for (int i = 0; i < head.size(); i++) {
            int column = i;
            boolean areNames = NAMES.contains(Field.named(head.get(i)));
            if (areNames && rows.stream().anyMatch(row -> row.size() > column && isList(row.get(column))))
                found.add(column);
        }
        return new NameColumn(found);
    }

    /// People with commas in their names, between semicolons.
    private static boolean isList(String cell) {
        int mark = cell.indexOf(';');
        int comma = cell.indexOf(',');
        return comma >= 0 && comma < mark && mark < cell.strip().length() - 1;
    }

    /// A cell of such a column that holds one name, marked as a list of one.
    String marked(int column, String cell) {
        boolean isList = cell.indexOf(';') >= 0
                || cell.contains(" and ")
                || cell.stripLeading().startsWith("[");
        if (!bySemicolon.contains(column) || isList) return cell;
        int comma = cell.indexOf(',');
        boolean isOne = comma > 0 && comma == cell.lastIndexOf(',');
        return isOne && !IN_ORDER.matcher(cell.strip()).find() ? cell + ';' : cell;
    }
}
