package org.lectern.format.csv;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.function.Predicate;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import org.lectern.paper.Identifier;

/// Tells the columns of a table without a head by what stands in them.
///
/// Told are only years, DOIs, lists of names, and the title, which is the column with most words, unless that has so
/// many that it is the abstract. Whatever else there is keeps its column's number. A table in which not every row has
/// a year, a title and names is left alone.
final class ColumnsByCells {

    private static final int FEWEST_ROWS = 2;
    private static final int FEWEST_CELLS = 3;
    /// Titles have fewer words on average, abstracts more.
    private static final int MOST_WORDS = 40;

    private static final Pattern YEAR = Pattern.compile("(?:1[5-9]|20)\\d\\d");
    private static final Pattern SPACES = Pattern.compile("\\s+");
    private static final String NAME = "(?:(?:van|von|de|der|den|la|le|di|da|dos|el|al)\\s)*\\p{Lu}[\\p{L}.'’-]*";
    private static final Pattern NAMES = Pattern.compile(
            NAME + "(?:\\s" + NAME + "){0,4}(?:(?:,\\s?|;\\s?|\\sand\\s|\\s&\\s)" + NAME + "(?:\\s" + NAME + "){0,4})*\\.?;?");

    private final List<List<String>> rows;
    private final String[] names;

    private ColumnsByCells(List<List<String>> rows) {
        this.rows = rows;
        names = new String[rows.getFirst().size()];
        Arrays.fill(names, "");
    }

    /// A head as the table would have it, standing before its first row.
    static Optional<TableHead> head(List<List<String>> rows) {
        if (rows.size() < FEWEST_ROWS || rows.getFirst().size() < FEWEST_CELLS) return Optional.empty();
        boolean isEven = rows.stream().allMatch(row -> row.size() == rows.getFirst().size());
        return isEven ? new ColumnsByCells(rows).head() : Optional.empty();
    }

    private Optional<TableHead> head() {
        boolean hasYear = tell("year", cell -> YEAR.matcher(cell).matches());
        tell("doi", cell -> Identifier.Doi.parse(cell).isPresent());
        boolean hasNames = tell("authors", cell -> NAMES.matcher(cell).matches() && isSeveral(cell));
        if (!hasYear || !hasNames) return Optional.empty();
        var longest = mostWords();
        if (longest.isPresent() && words(longest.getAsInt()) > MOST_WORDS * rows.size()) {
            names[longest.getAsInt()] = "abstract";
            longest = mostWords();
        }
        if (longest.isEmpty() || words(longest.getAsInt()) < 3 * rows.size()) return Optional.empty();
        names[longest.getAsInt()] = "title";
        return Optional.of(new TableHead(-1, List.of(names)));
    }

    /// Names the first column in which every cell is of a kind.
    private boolean tell(String name, Predicate<String> kind) {
        var found = IntStream.range(0, names.length)
                .filter(i -> names[i].isEmpty())
                .filter(i -> rows.stream().allMatch(row -> kind.test(row.get(i).strip())))
                .findFirst();
        found.ifPresent(column -> names[column] = name);
        return found.isPresent();
    }

    /// A name has a comma or an initial, or there are several.
    private static boolean isSeveral(String cell) {
        return cell.matches("(?s).*[,;.&].*") || cell.contains(" and ");
    }

    private OptionalInt mostWords() {
        return IntStream.range(0, names.length)
                .filter(i -> names[i].isEmpty())
                .filter(i -> rows.stream().noneMatch(row -> row.get(i).isBlank()))
                .reduce((one, other) -> words(one) >= words(other) ? one : other);
    }

    private int words(int column) {
        return rows.stream().mapToInt(row -> SPACES.split(row.get(column).strip(), -1).length).sum();
    }
}
