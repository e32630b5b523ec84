package org.lectern.format.markdown;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.lectern.format.FieldRecord;
import org.lectern.format.Parsed;
import org.lectern.format.WrittenDate;
import org.lectern.format.csv.SheetColumns;
import org.lectern.format.listing.ListedPaper;
import org.lectern.format.listing.ListedPeople;
import org.lectern.format.listing.MarkedLine;
import org.lectern.format.listing.PaperLinks;
import org.lectern.paper.Source;
import org.lectern.work.Problem;

/// The papers of a text in Markdown, in their order.
final class MarkdownList {

    /// A list item, a heading, or a paragraph that begins with bold type or a link.
    private static final Pattern ITEM = Pattern.compile(
            "^\\s*(?:>\\s*)?(?:(?:[-*+•]|\\d{1,4}[.)])\\s+(?:\\[[ xX]]\\s+)?|#{2,6}\\s+(?:\\d{1,4}[.)]\\s+)?|(?=\\*\\*|\\[|<b>|<strong>))(\\S.*)$");
    private static final Pattern ROW = Pattern.compile("^\\s*\\|.*\\|.*$");
    private static final Pattern RULE = Pattern.compile("^\\s*\\|?\\s*:?-{2,}:?\\s*(?:\\|\\s*:?-{1,}:?\\s*)*\\|?\\s*$");
    private static final Pattern DEFINITION = Pattern.compile("^\\s{0,3}\\[([^\\]^]+)]:\\s*<?(\\S+?)>?(?:\\s.*)?$");
    private static final Pattern FENCE = Pattern.compile("^\\s*(?:```|~~~).*");
    /// A line below an item that says by name what it is about.
    private static final Pattern NAMED =
            Pattern.compile("(?i)^[\\s>*+_•-]*(authors?|abstract|venue|journal|conference|published(?: in)?"
                    + "|publication|year|date|doi|keywords|publish date)[*_]*\\s*[:：][*_]*\\s*(.*)$");
    private static final Pattern SUMMARY = Pattern.compile(
            "(?i)^\\s*(?:<details[^>]*>\\s*)?<summary>\\s*(?:<\\w+>\\s*)*abstract\\b.*?</summary>(.*)$");
    private static final Pattern NO_TEXT = Pattern.compile("(?i)^\\s*(?:</?(?:details|summary|p|div|br)[^>]*>\\s*)*$");
    private static final Predicate<String> LINKED =
            Pattern.compile("(?<!!\\[[^\\]]{0,80}]\\()https?://").asPredicate();
    private static final Pattern PARAGRAPHS = Pattern.compile("\\n[\\s>]*\\n");
    private static final Pattern QUOTE = Pattern.compile("^[\\s>]+");
    private static final Pattern HEADING = Pattern.compile("^#{1,6}\\s+(?:\\d{1,4}[.)]\\s+)?(\\S.*?)\\s*#*$");
    private static final Pattern BULLET = Pattern.compile("^[\\s>]*(?:[-+*]\\s+)?");
    private static final Pattern DATED = Pattern.compile("^\\d{4}-\\d\\d-\\d\\d\\s*[-–—:|]\\s*");
    /// How many lines below a heading the links to its paper are looked for.
    private static final int FARTHEST = 6;
    private static final Pattern STOP = Pattern.compile("(?<!\\b\\p{Lu}|\\bal)\\.$");
    /// Characters; no line of a list is longer, and patterns take their time with such.
    private static final int LONGEST = 20_000;
    private static final Pattern CELLS = Pattern.compile("(?<!\\\\)\\|");

    private final List<String> lines;
    private final Map<String, String> definitions = new HashMap<>();
    private final List<Parsed> papers = new ArrayList<>();
    private int unsure;

    private MarkdownList(List<String> lines) {
        this.lines = lines;
        for (var line : lines) {
            if (line.length() > LONGEST) continue;
            var definition = DEFINITION.matcher(line);
            if (definition.matches())
                definitions.put(definition.group(1).toLowerCase(Locale.ROOT), definition.group(2));
        }
        boolean isFenced = false;
        for (int at = 0; at < lines.size(); ) {
            boolean isFence = FENCE.matcher(lines.get(at)).matches();
            isFenced ^= isFence;
            at = isFence || isFenced ? at + 1 : take(at);
        }
    }

    static MarkdownList of(List<String> lines) {
        return new MarkdownList(lines);
    }

    List<Parsed> papers() {
        return papers;
    }

    /// How many lines were read as papers.
    int accepted() {
        return papers.size() - unsure;
    }

    private int take(int at) {
        if (lines.get(at).length() > LONGEST) return at + 1;
        boolean isTable = ROW.matcher(lines.get(at)).matches()
                && at + 1 < lines.size()
                && RULE.matcher(lines.get(at + 1)).matches();
        if (isTable) return table(at);
        var heading = HEADING.matcher(lines.get(at));
        int behind = heading.matches() ? headed(at, heading.group(1)) : at;
        if (behind > at) return behind;
        var item = ITEM.matcher(lines.get(at));
        return item.matches() ? item(at, item) : at + 1;
    }

    /// Takes a heading that is a title, since a line below it has links to a paper and nothing else; gives the line
    /// behind, or the heading's own where it is none.
    private int headed(int at, String heading) {
        var title = Inline.read(heading, definitions);
        var bare = DATED.matcher(title.text()).replaceFirst("").strip();
        if (!title.addresses().isEmpty() || !ListedPaper.isTitle(bare)) return at;
        var fields = new FieldRecord();
        int told = 0;
        for (int i = at + 1; i < lines.size() && told < FARTHEST; i++) {
            var line = lines.get(i);
            if (line.isBlank()) continue;
            if (line.startsWith("#") || line.length() > LONGEST) return at;
            told++;
            var read = Inline.read(BULLET.matcher(line).replaceFirst(""), definitions);
            var address = ListedPaper.linksOnly(read);
            if (told == 1 && ListedPeople.arePeople(read.text())) fields.authors(ListedPeople.of(read.text()));
            if (NAMED.matcher(line).matches()) i = named(fields, i) - 1;
            if (address.isEmpty()) continue;
            fields.put("title", bare);
            fields.put("url", address.get());
            read.addresses().forEach(each -> PaperLinks.identify(fields, each));
            int behind = named(fields, i + 1);
            papers.add(fields.parsed(source(at, behind)));
            return behind;
        }
        return at;
    }

    /// Takes an item with the lines below it that are named, and gives the line behind.
    private int item(int at, Matcher item) {
        int end = wrapped(at + 1);
        var text = new StringBuilder(item.group(1));
        for (int i = at + 1; i < end; i++) text.append(' ').append(lines.get(i).replaceFirst("^[\\s>]+", ""));
        if (text.length() > LONGEST) return at + 1;
        var line = Inline.read(text.toString(), definitions);
        return listed(line, at, end);
    }

    /// Takes a line of a list, and gives the line behind what belongs to it.
    private int listed(MarkedLine line, int at, int end) {
        return switch (ListedPaper.read(line)) {
            case ListedPaper.Nothing() -> at + 1;
            case ListedPaper.Unsure() -> {
                unsure++;
                papers.add(new Parsed.Rejected(source(at, end), Problem.of("import.unsure")));
                yield end;
            }
            case ListedPaper.Paper(var fields) -> {
                int behind = named(fields, end);
                papers.add(fields.parsed(source(at, behind)));
                yield behind;
            }
        };
    }

    /// Where an item ends whose next line this is. A paragraph of its own below it belongs to it where it is
    /// indented, and holds the first link.
    private int wrapped(int from) {
        int end = from;
        while (end < lines.size() && isWrapped(end)) end++;
        boolean isLinked = lines.subList(from - 1, end).stream().anyMatch(LINKED);
        int next = end;
        while (next < lines.size() && lines.get(next).isBlank()) next++;
        if (isLinked
                || next == end
                || next == lines.size()
                || !isWrapped(next)
                || !lines.get(next).startsWith("  ")) return end;
        while (next < lines.size() && isWrapped(next)) next++;
        return next;
    }

    /// Whether a line goes on with the item above it: it is indented or quoted, and nothing of its own.
    private boolean isWrapped(int at) {
        var line = lines.get(at);
        boolean isQuoted = line.startsWith("> ") && lines.get(at - 1).startsWith("> ");
        return !line.isBlank()
                && (Character.isWhitespace(line.charAt(0)) || isQuoted)
                && (isQuoted || !ITEM.matcher(line).matches())
                && !NAMED.matcher(line).matches()
                && !NO_TEXT.matcher(line).matches()
                && !line.contains("<details");
    }

    /// What the lines below an item say by name, and an abstract that is folded away.
    private int named(FieldRecord fields, int from) {
        int behind = from;
        for (int at = from; at < lines.size(); at++) {
            var line = lines.get(at);
            var named = NAMED.matcher(line);
            if (NO_TEXT.matcher(line).matches()) continue;
            var summary = SUMMARY.matcher(line);
            if (summary.matches()) {
                int end = at;
                while (end < lines.size() - 1 && !lines.get(end).contains("</details>")) end++;
                var text = summary.group(1) + '\n' + String.join("\n", lines.subList(at + 1, end + 1));
                fields.put("abstract", plain(text.replaceFirst("(?s)</details>.*", "")));
                at = end;
            } else if (named.matches()) put(fields, named.group(1), plain(named.group(2)));
            else break;
            behind = Math.min(lines.size(), at + 1);
        }
        return behind;
    }

    private static void put(FieldRecord fields, String label, String value) {
        var name = label.toLowerCase(Locale.ROOT);
        boolean isDate = name.startsWith("publish") && WrittenDate.parse(value).isWhole();
        if (name.startsWith("author")) fields.put("authors", STOP.matcher(value).replaceFirst(""));
        else if (isDate) fields.put("date", value);
        else fields.put(name.startsWith("publish") ? "venue" : name, value);
    }

    /// Paragraphs without marks, one a line; only a blank line ends a paragraph.
    private String plain(String text) {
        return Stream.of(PARAGRAPHS.split(text.strip(), -1))
                .map(paragraph ->
                        paragraph.lines().map(line -> QUOTE.matcher(line).replaceFirst("")))
                .map(paragraph -> paragraph.map(
                        line -> Inline.read(line, definitions).text().strip()))
                .map(paragraph -> paragraph.collect(Collectors.joining(" ")).strip())
                .filter(line -> !line.isEmpty())
                .collect(Collectors.joining("\n"));
    }

    /// Takes a table's rows by its head, or each as a line of a list where the head says nothing.
    private int table(int from) {
        int end = from + 2;
        while (end < lines.size() && ROW.matcher(lines.get(end)).matches()) end++;
        var rows = IntStream.range(from, end)
                .filter(at -> at != from + 1)
                .mapToObj(at -> cells(lines.get(at)))
                .toList();
        var columns = SheetColumns.of(rows.stream()
                .map(cells ->
                        cells.stream().map(MarkedLine::text).map(String::strip).toList())
                .toList());
        for (int at = from + 2; at < end; at++) row(columns, rows.get(at - from - 1), at);
        return end;
    }

    private List<MarkedLine> cells(String row) {
        var bare = row.strip().replaceFirst("^\\|", "").replaceFirst("\\|$", "");
        return List.of(CELLS.split(bare, -1)).stream()
                .map(cell -> Inline.read(cell.strip(), definitions))
                .toList();
    }

    private void row(Optional<SheetColumns> columns, List<MarkedLine> cells, int at) {
        var texts = cells.stream().map(cell -> cell.text().strip()).toList();
        boolean isPaper =
                cells.stream().flatMap(cell -> cell.addresses().stream()).anyMatch(PaperLinks::isPaper);
        if (columns.isEmpty() && lines.get(at).length() < LONGEST) {
            var row = Inline.read(String.join(" | ", CELLS.split(lines.get(at), -1)), definitions);
            listed(row, at, at + 1);
        }
        if (columns.isEmpty()) return;
        var known = columns.get();
        if (known.isNothing(texts)) return;
        var fields = known.record(texts, String.join(" ", texts));
        for (var cell : cells) for (var address : cell.addresses()) PaperLinks.identify(fields, address);
        var parsed = fields.parsed(source(at, at + 1));
        boolean hasTitle = parsed instanceof Parsed.Accepted accepted
                && ListedPaper.isTitle(accepted.citation().title());
        if (isPaper && hasTitle) papers.add(parsed);
    }

    private Source source(int from, int to) {
        var verbatim = String.join("\n", lines.subList(from, to)).stripTrailing();
        return new Source("", MarkdownImporter.NAME, papers.size() + 1, from + 1, "", "", verbatim);
    }
}
