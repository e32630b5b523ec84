package org.lectern.format.html;

import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.jsoup.nodes.Element;
import org.lectern.format.Field;
import org.lectern.format.FieldRecord;
import org.lectern.format.Parsed;
import org.lectern.format.html.shown.ShownNames;
import org.lectern.format.html.shown.ShownPart;
import org.lectern.format.html.shown.VisibleText;
import org.lectern.format.listing.ListedPaper;
import org.lectern.format.listing.ListedPeople;
import org.lectern.format.listing.PaperLinks;

/// Lists as organisers of conferences write them: in each item a title in bold type or as a link on a line of its
/// own, and below it the authors, perhaps with their affiliations in brackets.
final class TitledItems {

    private static final String ITEMS = "li, p, dd, td";
    private static final String ASIDE = "nav, header, footer, aside, #comments, .comment, .comments";
    private static final Pattern AFFILIATION = Pattern.compile("\\s*\\([^()]*(?:\\([^()]*\\)[^()]*)*\\)");
    private static final Pattern BY = Pattern.compile("(?i)^(?:by|authors?:)\\s+");
    private static final int FEWEST = 2;
    /// A list in which fewer items name several people is none of papers.
    private static final int SHARE = 3;
    private static final int LONGEST = 150;

    private TitledItems() {}

    /// The papers, or none where there are not at least two.
    static List<Parsed> read(HtmlPage page) {
        var titled = page.document().select(ITEMS).stream()
                .filter(item -> item.closest(ASIDE) == null && hasTitle(item))
                .toList();
        long sure = titled.stream().filter(TitledItems::hasAuthors).count();
        if (sure < FEWEST && sure * SHARE < titled.size()) return List.of();
        var around = titled.stream().flatMap(item -> item.parents().stream()).collect(Collectors.toSet());
        var items = titled.stream().filter(item -> !around.contains(item)).toList();
        if (items.size() < FEWEST) return List.of();
        return items.stream().map(item -> parsed(page, item)).toList();
    }

    /// Whether a title stands out on the first line, and the line below it may name people.
    private static boolean hasTitle(Element item) {
        var lines = VisibleText.paragraphs(item).lines().toList();
        if (lines.size() < 2) return false;
        var title = lines.getFirst();
        var first = item.selectFirst("b, strong, a[href], .title");
        var around = item.parent();
        boolean isMarked = (first != null && VisibleText.line(first).equals(title))
                || (around != null && around.is("a[href]") && item.is("p"));
        var names = names(lines.get(1));
        boolean mayBeOne = names.indexOf(' ') > 0 && ShownNames.isName(names);
        return isMarked && ListedPaper.isTitle(title) && (mayBeOne || ListedPeople.arePeople(names));
    }

    /// Whether that line names people beyond doubt. A name alone may be anything, unless it stands in italics or before
    /// an affiliation, or others of the list have several.
    private static boolean hasAuthors(Element item) {
        var line = VisibleText.paragraphs(item).lines().skip(1).findFirst().orElse("");
        var names = names(line);
        var slanted = item.selectFirst("i, em");
        boolean isSlanted = slanted != null && VisibleText.line(slanted).equals(line);
        return ListedPeople.arePeople(names) || names.length() < line.length() || isSlanted;
    }

    private static String names(String line) {
        return BY.matcher(AFFILIATION.matcher(line).replaceAll(""))
                .replaceFirst("")
                .strip();
    }

    private static Parsed parsed(HtmlPage page, Element item) {
        var lines = VisibleText.paragraphs(item).lines().toList();
        var fields = new FieldRecord();
        fields.put("title", lines.getFirst());
        fields.authors(ShownNames.of(List.of(names(lines.get(1)))));
        if (lines.size() > 2) place(fields, item, lines.get(2));
        for (var link : item.select("a[href]")) PaperLinks.identify(fields, link.attr("href"));
        fields.also("reference", String.join("\n", lines));
        return fields.parsed(page.source(item, item, fields.key()));
    }

    /// A third line that begins with a venue in italics, or names one year.
    private static void place(FieldRecord fields, Element item, String line) {
        if (line.length() > LONGEST) return;
        fields.put("date", ShownPart.date(line));
        for (var part : item.select("i, em")) {
            var venue = VisibleText.line(part);
            boolean isIts = !venue.isEmpty() && line.startsWith(venue) && !ListedPeople.arePeople(venue);
            if (isIts && !fields.has(Field.VENUE)) fields.put("venue", ShownPart.venue(venue));
        }
    }
}
