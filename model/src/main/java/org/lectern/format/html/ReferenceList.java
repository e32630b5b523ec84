package org.lectern.format.html;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import org.jsoup.nodes.Element;
import org.jspecify.annotations.Nullable;
import org.lectern.format.CutNames;
import org.lectern.format.Field;
import org.lectern.format.FieldRecord;
import org.lectern.format.Parsed;
import org.lectern.format.html.shown.VisibleText;
import org.lectern.format.listing.ListedPaper;
import org.lectern.format.listing.ListedPeople;
import org.lectern.format.listing.MarkedLine;
import org.lectern.format.listing.PaperLinks;
import org.lectern.paper.Author;
import org.lectern.paper.Source;
import org.lectern.work.Problem;

/// A list of references for people, as on a home page: in each item a title that stands out, by quotation marks,
/// bold type, a link or italics, behind the names of authors, and a year.
///
/// An item is a reference only if all three are there, or if it begins with a link to a paper by its number, and
/// a list only if two items are. Of the rest, italics behind the title are the venue. What an article cites is no
/// list of papers to its reader, so a page that shows an abstract has none.
final class ReferenceList {

    private static final List<Field> NUMBERS = List.of(Field.DOI, Field.ARXIV, Field.PMID, Field.KEY);
    private static final String ITEMS = "li, p, dd, tr, h2, h3, h4, div.csl-entry, .view-citation, .bibitem, .citation";
    private static final String ASIDE = "nav, header, footer, aside, #comments, .comment, .comments";
    private static final int FEWEST = 2;
    private static final int LONGEST = 1_000;

    private static final Pattern YEAR = Pattern.compile("(?<![\\d-])(?:1[89]|20)\\d\\d(?![\\d-])");
    private static final Pattern QUOTED = Pattern.compile("[\"“„«]([^\"“”„«»]{8,300}?)[,.]?[\"”“»]");
    /// `Roe, A., & Poe, C. (2015). Title. Venue`, as APA and others have it.
    private static final Pattern DATED = Pattern.compile(
            "(.{3,400}?)\\s*\\(((?:1[89]|20)\\d\\d)[a-z]?(?:,[^)]*)?\\)[.:,]?\\s+(.{8,300}?)[.?!](?:\\s.*|$)");
    private static final Pattern BEFORE_TITLE = Pattern.compile(
            "(?:(?<!\\b\\p{Lu})\\.|[\\s,:;(])*(?:\\((?:1[89]|20)\\d\\d[a-z]?\\)|(?<=\\.\\s)(?:1[89]|20)\\d\\d[a-z]?(?=\\.))?[\\s.,:;]*$");
    private static final Pattern IN = Pattern.compile("(?i)[\\s.,;:]*\\b(?:in|to appear in|appeared in)?\\s*:?\\s*$");
    private static final Pattern BLOCK = Pattern.compile("\\n (?=\\S)");
    private static final Pattern LABEL = Pattern.compile("^\\s*(?:\\[[^]]{1,12}]|\\d{1,3}[.)])\\s+");
    private static final String WORD =
            "(?:(?:van|von|de|der|den|la|le|di|da|dos|del|el|al|bin|ten)\\s+)*\\p{Lu}[\\p{L}.'’*†-]*";
    private static final String NAME = WORD + "(?:\\s+" + WORD + "){0,4}";
    private static final Pattern NAMES =
            Pattern.compile(NAME + "(?:(?:\\s*,\\s*(?:(?:and|&)\\s+)?|\\s*;\\s*|\\s+(?:and|&|und|et)\\s+)" + NAME
                    + "){0,60}(?:\\s*,?\\s*(?:et al\\.?|and others|…|\\.\\.\\.))?\\.?");
    private static final Pattern END = Pattern.compile("[\\s.,:;]+$");

    private final Element item;
    private final String line;
    private FieldRecord fields = new FieldRecord();
    private boolean isUnsure;

    private ReferenceList(Element item) {
        this.item = item;
        line = LABEL.matcher(VisibleText.line(item)).replaceFirst("");
    }

    /// The references of the page, or none where there are not at least two.
    static List<Parsed> read(HtmlPage page) {
        var found = page.document().select(ITEMS).stream()
                .filter(item -> item.select("li, p, dd, tr").size() <= 1 && item.closest(ASIDE) == null)
                .map(ReferenceList::new)
                .filter(reference -> reference.line.length() < LONGEST)
                .filter(reference -> reference.read())
                .toList();
        if (found.stream().filter(each -> !each.isUnsure).count() < FEWEST
                || !ShownAbstract.of(page.document()).isEmpty()) return List.of();
        return found.stream()
                .map(each -> each.parsed(page.source(each.item, each.item, "")))
                .toList();
    }

    private Parsed parsed(Source source) {
        if (isUnsure) return new Parsed.Rejected(source, Problem.of("import.unsure"));
        return Enclosed.within(item, source, "").orElseGet(() -> fields.parsed(source));
    }

    private boolean read() {
        boolean isReference =
                byBlocks() || (YEAR.matcher(line).find() && (byQuotes() || byType() || byDate() || byVenue()));
        if (!isReference && !byLink() && !byMarks()) return false;
        for (var link : item.select("a[href]")) PaperLinks.identify(fields, link.attr("href"));
        return true;
    }

    /// An item that begins with a link to a paper by its number is that paper, though nobody else is named.
    private boolean byLink() {
        var link = item.selectFirst("a[href]");
        var title = link == null ? "" : VisibleText.line(link);
        if (link == null || title.indexOf(' ') < 0 || !line.startsWith(title)) return false;
        var numbers = new FieldRecord();
        PaperLinks.identify(numbers, link.attr("href"));
        if (NUMBERS.stream().noneMatch(numbers::has) || !ListedPaper.isTitle(title)) return false;
        if (byMarks()) return true;
        fields.put("title", END.matcher(title).replaceFirst(""));
        fields.put("url", link.attr("href"));
        fields.also("reference", line);
        return true;
    }

    /// The blocks of a style of BibTeX, of which each starts a line with one blank, as bibtex2html leaves them.
    private boolean byBlocks() {
        var place = item.selectFirst("td.bibtexitem");
        if (place == null) return false;
        var blocks = BLOCK.split(place.wholeText().strip(), -1);
        var names = blocks[0].replaceAll("[\\s\\u00a0]+", " ").strip();
        if (blocks.length < 3 || !NAMES.matcher(names).matches()) return false;
        var title = blocks[1].replaceAll("\\s+", " ").strip();
        var year = year(line.indexOf(title), line.indexOf(title) + title.length());
        if (year == null) return false;
        put(
                END.matcher(title).replaceFirst(""),
                CutNames.parseAll(END.matcher(names).replaceFirst("")),
                year,
                line.indexOf(title));
        var text = place.selectFirst("blockquote");
        if (text != null) fields.put("abstract", VisibleText.paragraphs(text));
        return true;
    }

    /// An item of a list as people write it for people, with a link to the paper.
    private boolean byMarks() {
        var marked = marked();
        boolean isParagraph = !item.is("li, dd, tr");
        if (isParagraph && (item.is("h2, h3, h4") || !YEAR.matcher(line).find() || !beginsWithTitle(marked)))
            return false;
        var reading = ListedPaper.read(marked);
        isUnsure = reading instanceof ListedPaper.Unsure;
        if (reading instanceof ListedPaper.Paper(var read)) {
            fields = read;
            for (var part : item.select("i, em, cite, .venue, .journal")) {
                var venue = VisibleText.line(part);
                boolean isVenue =
                        ListedPaper.isTitle(venue) && !ListedPeople.arePeople(venue) && !line.startsWith(venue);
                if (isVenue && !fields.has(Field.VENUE))
                    fields.put("venue", END.matcher(venue).replaceFirst(""));
            }
        }
        return isUnsure || reading instanceof ListedPaper.Paper;
    }

    private boolean beginsWithTitle(MarkedLine marked) {
        return marked.spans().stream()
                .filter(span -> span.mark() == MarkedLine.Mark.LINK && PaperLinks.isPaper(span.address()))
                .limit(1)
                .anyMatch(span -> span.from() == 0 && ListedPaper.isTitle(line.substring(0, span.to())));
    }

    private MarkedLine marked() {
        var spans = new ArrayList<MarkedLine.Span>();
        int at = 0;
        for (var part : item.select("a[href], b, strong, i, em")) {
            var text = VisibleText.line(part);
            int from = line.indexOf(text, at);
            if (from < 0) continue;
            var mark = part.is("a")
                    ? MarkedLine.Mark.LINK
                    : part.is("b, strong") ? MarkedLine.Mark.STRONG : MarkedLine.Mark.SLANTED;
            spans.add(new MarkedLine.Span(mark, from, from + text.length(), part.attr("href")));
            at = from;
        }
        return new MarkedLine(line, spans);
    }

    private boolean byQuotes() {
        var title = QUOTED.matcher(line);
        return title.find() && take(title.group(1), title.start(), title.end());
    }

    /// The first part of the item in another type that has names before it.
    private boolean byType() {
        for (var part : item.select("b, strong, .title, a[href], i, em")) {
            var title = VisibleText.line(part);
            int at = title.indexOf(' ') < 0 ? -1 : line.indexOf(title);
            if (at > 0 && take(title, at, at + title.length())) return true;
        }
        return false;
    }

    /// Names and a title in plain type before a venue in italics: two sentences, or names with initials that a comma
    /// ends.
    private boolean byVenue() {
        var place = item.selectFirst("i, em, cite");
        var venue = place == null ? "" : VisibleText.line(place);
        int end = venue.isEmpty() ? -1 : line.indexOf(venue);
        if (end <= 0 || ListedPeople.arePeople(venue)) return false;
        var lead = IN.matcher(line.substring(0, end)).replaceFirst("");
        var parts = ListedPeople.sentences(lead);
        var names = parts.size() == 2 && ListedPeople.arePeople(parts.getFirst())
                ? parts.getFirst()
                : ListedPeople.initialed(lead);
        var title = names.isEmpty()
                ? ""
                : END.matcher(lead.substring(names.length()).replaceFirst("^[\\s.,:]+", ""))
                        .replaceFirst("");
        var year = year(names.length(), end);
        if (!ListedPaper.isTitle(title) || ListedPeople.arePeople(title) || year == null) return false;
        put(title, ListedPeople.of(names), year, end);
        return true;
    }

    private boolean byDate() {
        var parts = DATED.matcher(line);
        if (!parts.matches()) return false;
        var authors = names(parts.group(1));
        if (authors.isEmpty()) return false;
        put(parts.group(3), authors.get(), parts.group(2), parts.end(3));
        return true;
    }

    private boolean take(String title, int from, int to) {
        var before = BEFORE_TITLE.matcher(line.substring(0, from)).replaceFirst("");
        var authors = names(before);
        var year = year(from, to);
        if (authors.isEmpty() || year == null) return false;
        put(END.matcher(title).replaceFirst(""), authors.get(), year, to);
        return true;
    }

    private void put(String title, List<Author> authors, String year, int behind) {
        fields.put("title", title);
        fields.authors(authors);
        fields.put("year", year);
        for (var part : item.select("i, em, cite, .venue, .journal")) {
            var venue = VisibleText.line(part);
            int at = venue.isEmpty() ? -1 : line.indexOf(venue, behind);
            if (at >= 0 && venue.chars().anyMatch(Character::isLetter) && !fields.has(Field.VENUE))
                fields.put("venue", END.matcher(venue).replaceFirst(""));
        }
        fields.also("reference", line);
    }

    /// The year right before the title, or else the last one behind it; the title may speak of years itself.
    private @Nullable String year(int from, int to) {
        var found = YEAR.matcher(line);
        String year = null;
        while (found.find()) {
            boolean isOutside = found.start() < from || found.start() >= to;
            if (isOutside) year = found.group();
        }
        return year;
    }

    private static Optional<List<Author>> names(String text) {
        if (!NAMES.matcher(text.strip()).matches()) return Optional.empty();
        return Optional.of(ListedPeople.of(text));
    }
}
