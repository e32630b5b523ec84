package org.lectern.format.csv;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import org.lectern.format.Field;

/// What the columns of a table are called.
///
/// @param row the row of the head, from 0: some services say first what they are
/// @param names the columns' own names, in order
record TableHead(int row, List<String> names) {

    /// How many rows may stand before the head.
    private static final int LATEST = 12;

    /// Columns that hold more than one thing, in a form of their producer's own.
    static final String EMBASE_SOURCE = "Embase source";

    static final String EMBASE_LINK = "Embase link";
    static final String SOURCE = "journal or database";
    static final String PERISHED = "abstract or snippet";
    static final String RUN_TOGETHER = "names run together";

    /// A sentence that speaks of titles has longer parts than the head of a table.
    private static final int LONGEST_CELL = 40;

    /// Columns of Web of Science, whose two letters mean something else to others.
    private static final Map<String, String> WEB_OF_SCIENCE = Map.ofEntries(
            Map.entry("AF", "author full names"),
            Map.entry("BA", "book authors"),
            Map.entry("ID", "keywords plus"),
            Map.entry("VL", "volume"),
            Map.entry("IS", "issue"),
            Map.entry("BP", "start page"),
            Map.entry("EP", "end page"),
            Map.entry("AR", "article number"),
            Map.entry("DI", "doi"),
            Map.entry("PM", "pmid"),
            Map.entry("BN", "isbn"),
            Map.entry("PU", "publisher"),
            Map.entry("PT", "publication kind"),
            Map.entry("DT", "document type"));
    /// Columns of Publish or Perish, whose abstracts from Google Scholar are snippets.
    private static final Map<String, String> PUBLISH_OR_PERISH =
            Map.of("Source", "journal", "ArticleURL", "url", "Abstract", PERISHED);

    private static final Map<String, String> EMBASE = Map.of("Source", EMBASE_SOURCE, "Open URL Link", EMBASE_LINK);
    private static final Map<String, String> SPRINGER = Map.of("Authors", RUN_TOGETHER);
    /// A column that names the journal where no other does.
    private static final List<String> SOURCES = List.of("source", "Source", "SOURCE");
    /// What a column is called that only counts the rows.
    private static final Set<String> COUNTS = Set.of("no", "no.", "nr", "nr.", "number", "#", "s/n", "s.no", "s.no.");

    /// A head with many known columns may have longer ones beside them.
    private static final int SURE = 4;

    /// The head among the first rows of a table: it names a title among at least two columns that are known, three
    /// where it is not the first row.
    static Optional<TableHead> in(List<List<String>> rows) {
        for (int i = 0; i < Math.min(rows.size(), LATEST); i++) {
            var head = new TableHead(i, rows.get(i));
            if (head.isHead()) return Optional.of(head);
        }
        return Optional.empty();
    }

    private boolean isHead() {
        boolean hasTitle = names.stream().map(Field::named).anyMatch(Optional.of(Field.TITLE)::equals);
        boolean areHeads = names.stream().allMatch(name -> name.length() <= LONGEST_CELL && !name.contains(": "));
        return hasTitle && (areHeads || known() >= SURE) && known() > (row == 0 ? 1 : 2);
    }

    /// How many different fields the columns are known to hold.
    long known() {
        return names.stream()
                .map(Field::named)
                .flatMap(Optional::stream)
                .distinct()
                .count();
    }

    /// The columns by names that mean the same to everybody.
    List<String> fields() {
        var all = new TreeSet<>(names);
        if (all.containsAll(Set.of("PT", "TI", "SO", "UT"))) return renamed(WEB_OF_SCIENCE);
        if (all.containsAll(Set.of("GSRank", "Source"))) return renamed(PUBLISH_OR_PERISH);
        if (all.containsAll(Set.of("Author Names", "Source", "Open URL Link"))) return renamed(EMBASE);
        if (all.containsAll(Set.of("Item Title", "Item DOI", "Content Type"))) return renamed(SPRINGER);
        var meant = new TreeMap<String, String>();
        if (isCounted()) meant.put(names.getFirst().strip(), "");
        if (!hasVenue()) for (var name : SOURCES) meant.put(name, SOURCE);
        return renamed(meant);
    }

    private boolean hasVenue() {
        return names.stream().map(Field::named).anyMatch(Optional.of(Field.VENUE)::equals);
    }

    private boolean isCounted() {
        return !names.isEmpty() && COUNTS.contains(names.getFirst().strip().toLowerCase(Locale.ROOT));
    }

    private List<String> renamed(Map<String, String> meant) {
        return names.stream()
                .map(name -> meant.getOrDefault(name.strip(), name))
                .toList();
    }
}
