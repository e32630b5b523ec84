package org.lectern.format.csv;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import org.lectern.format.Field;

/// What the columns of a table are called.
///
/// @param row the row of the head, from 0: some services say first what they are
/// @param names the columns' own names, in order
record TableHead(int row, List<String> names) {

    /// How many rows may stand before the head.
    static final int LATEST = 6;

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
    /// Columns of Publish or Perish.
    private static final Map<String, String> PUBLISH_OR_PERISH = Map.of("Source", "journal", "ArticleURL", "url");

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
        return hasTitle && areHeads && known() > (row == 0 ? 1 : 2);
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
        return all.containsAll(Set.of("GSRank", "Source")) ? renamed(PUBLISH_OR_PERISH) : names;
    }

    private List<String> renamed(Map<String, String> meant) {
        return names.stream()
                .map(name -> meant.getOrDefault(name.strip(), name))
                .toList();
    }
}
