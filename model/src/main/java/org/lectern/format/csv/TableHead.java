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

    /// What begins the name of a column that says something of its own, though others would take it for a field.
    static final String OWN = "\0";

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
    private static final Map<String, String> LIBRARY_THING = Map.of(
            "Publication", OWN + "Publication", "Summary", OWN + "Summary", "ISBN", OWN + "ISBN", "ISBNs", "isbn");
    private static final Map<String, String> READWISE = Map.of("Book Title", "title", "Book Author", "authors");
    private static final Map<String, String> RETRACTION_WATCH =
            Map.of("OriginalPaperDate", "date", "OriginalPaperDOI", "doi", "OriginalPaperPubMedID", "pmid");
    /// What a column of titles is called in tables that databases of one's own write, such as Notion and Airtable.
    private static final Set<String> NAMES = Set.of("name", "paper name", "reading");
    /// Without one of these beside it, a column of names is of people or things.
    private static final Set<Field> OF_PAPERS = Set.of(Field.AUTHORS, Field.DOI, Field.ABSTRACT, Field.VENUE);
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
        if (isReadwise()) return true;
        boolean hasTitle = has(Field.TITLE) || nameColumn().isPresent();
        boolean areHeads = names.stream().allMatch(name -> name.length() <= LONGEST_CELL && !name.contains(": "));
        return hasTitle && (areHeads || known() >= SURE) && known() > (row == 0 ? 1 : 2);
    }

    private boolean has(Field field) {
        return names.stream().map(Field::named).anyMatch(Optional.of(field)::equals);
    }

    private boolean isReadwise() {
        return names.containsAll(List.of("Highlight", "Book Title", "Book Author"));
    }

    /// A column of names, which are titles where nothing else is and authors or the like stand beside them.
    private Optional<String> nameColumn() {
        boolean areOfPapers = !has(Field.TITLE) && OF_PAPERS.stream().anyMatch(this::has);
        return names.stream()
                .filter(name -> areOfPapers && NAMES.contains(name.strip().toLowerCase(Locale.ROOT)))
                .findFirst();
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
        if (all.containsAll(Set.of("Primary Author", "Sort Character", "ISBNs"))) return renamed(LIBRARY_THING);
        if (isReadwise()) return renamed(READWISE);
        if (all.containsAll(RETRACTION_WATCH.keySet())) return renamed(RETRACTION_WATCH);
        return renamed(meant());
    }

    /// What columns mean beside the others in any table.
    private Map<String, String> meant() {
        var meant = new TreeMap<String, String>();
        nameColumn().ifPresent(name -> meant.put(name.strip(), "title"));
        if (hasBoth()) names.stream().filter(TableHead::isSummary).forEach(name -> meant.put(name.strip(), OWN + name));
        if (isCounted()) meant.put(names.getFirst().strip(), "");
        if (!hasVenue()) for (var name : SOURCES) meant.put(name, SOURCE);
        return meant;
    }

    /// Whether there are abstracts and summaries, which are somebody's own or a machine's then.
    private boolean hasBoth() {
        return names.stream()
                .anyMatch(name -> !isSummary(name) && Field.named(name).equals(Optional.of(Field.ABSTRACT)));
    }

    private static boolean isSummary(String name) {
        return name.strip().toLowerCase(Locale.ROOT).startsWith("summar");
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
