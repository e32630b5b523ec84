package org.lectern.format.html;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.jsoup.nodes.Element;
import org.lectern.format.CutNames;
import org.lectern.format.FieldRecord;
import org.lectern.format.Parsed;
import org.lectern.format.html.shown.ShownNames;
import org.lectern.format.html.shown.ShownPart;
import org.lectern.format.html.shown.VisibleText;
import org.lectern.format.html.site.Layout;
import org.lectern.format.html.site.ReportItem;
import org.lectern.format.html.site.Sites;
import org.lectern.format.listing.PaperLinks;
import org.lectern.paper.Author;

/// Lists as the services that make them lay them out, told by the classes of their elements.
final class Layouts {

    private static final Pattern LABEL = Pattern.compile(
            "(?i)^(?:(?:title|authors?|abstract|subjects?|comments?|keywords)\\s*:|abstract\\.?\\s*\\n)\\s*");
    private static final Pattern KIND = Pattern.compile("^(?:\\[(?:PDF|HTML|BOOK|B|CITATION|C|DOC)]\\s*)+");
    /// What holds all the authors of an item.
    private static final String LISTS = ".list-authors, p.authors, .cl-paper-authors, .note-authors, .inline-authors, "
            + ".authors, .Authors, .loa, .meta__authors, [data-test=author-list]";
    /// Whole papers, whose authors' lines may hold anything.
    private static final String WHOLE = "article.ltx_document";
    /// What holds names with notes among them.
    private static final String NOTED = WHOLE + ", .field-name-field-paper-people-text";
    /// What names a paper in the name of arXiv's pages.
    private static final Pattern NUMBERED = Pattern.compile("^\\[(\\d{4}\\.\\d{4,5}|[a-z-]+/\\d{7})(?:v\\d+)?]\\s.*");
    /// What opens a volume and is no paper: `2020.acl-main.0`, `P18-1000`, `W18-0200`.
    private static final Pattern FRONT_MATTER =
            Pattern.compile("\\d{4}\\.[\\w-]+\\.0|[A-Z]\\d\\d-\\d000|W\\d\\d-\\d\\d00");
    /// Services that end each title with a full stop.
    private static final String STOPPED = "article.full-docsum, li.entry, cite.data, .rprt, .bibbase_paper";
    private static final Pattern STOP = Pattern.compile("(?<!\\.)\\.$");

    private Layouts() {}

    /// The papers of the first layout that the page has, or none.
    static List<Parsed> read(HtmlPage page) {
        var report = page.document().select(ReportItem.ITEM);
        if (!report.isEmpty())
            return report.stream()
                    .map(item -> ReportItem.of(item).parsed(page.source(item, item, "")))
                    .toList();
        return Sites.ALL.stream()
                .map(layout -> read(page, layout))
                .filter(found -> !found.isEmpty())
                .findFirst()
                .orElse(List.of());
    }

    private static List<Parsed> read(HtmlPage page, Layout layout) {
        var items = Set.copyOf(page.document().select(layout.item()));
        return page.document().select(layout.item()).stream()
                .filter(item -> item.parents().stream().noneMatch(items::contains))
                .flatMap(item -> parsed(page, layout, item).stream())
                .toList();
    }

    private static Optional<Parsed> parsed(HtmlPage page, Layout layout, Element item) {
        var around = around(item, layout);
        var fields = new FieldRecord();
        var title = KIND.matcher(text(around, layout.title())).replaceFirst("");
        fields.put("title", item.is(STOPPED) ? STOP.matcher(title).replaceFirst("") : title);
        fields.authors(authors(around, layout.authors()));
        var text = paragraphs(around, layout.abstractText());
        if (ShownPart.isCut(text)) fields.also("snippet", text);
        else fields.put("abstract", text);
        fields.put("venue", ShownPart.venue(text(around, layout.venue())));
        fields.put("date", ShownPart.date(text(around, layout.date())));
        links(fields, around, layout.link());
        fields.put("keywords", text(around, layout.keywords()));
        ItemLines.read(fields, item);
        var named = NUMBERED.matcher(page.document().title());
        if (item.is(WHOLE) && named.matches()) fields.put("arxiv", named.group(1));
        if (FRONT_MATTER.matcher(fields.key()).matches()) return Optional.empty();
        var source = page.source(around.getFirst(), around.getLast(), fields.key());
        return Optional.of(Enclosed.within(item, source, text).orElseGet(() -> fields.parsed(source)));
    }

    /// An item with the neighbours before or behind it that belong to it.
    private static List<Element> around(Element item, Layout layout) {
        var around = new ArrayList<Element>();
        var before = item.previousElementSibling();
        var behind = item.nextElementSibling();
        if (!layout.before().isEmpty() && before != null && before.is(layout.before())) around.add(before);
        around.add(item);
        if (!layout.behind().isEmpty() && behind != null && behind.is(layout.behind())) around.add(behind);
        return around;
    }

    private static Stream<Element> select(List<Element> around, String place) {
        return place.isEmpty() ? Stream.empty() : around.stream().flatMap(each -> each.select(place).stream());
    }

    private static String text(List<Element> around, String place) {
        return select(around, place)
                .map(VisibleText::line)
                .map(text -> LABEL.matcher(text).replaceFirst(""))
                .filter(text -> !text.isEmpty())
                .findFirst()
                .orElse("");
    }

    private static String paragraphs(List<Element> around, String place) {
        return select(around, place)
                .map(VisibleText::paragraphs)
                .map(text -> LABEL.matcher(ShownPart.bare(text)).replaceFirst(""))
                .filter(text -> !text.isEmpty())
                .reduce("", (one, other) -> one.length() >= other.length() ? one : other);
    }

    private static List<Author> authors(List<Element> around, String place) {
        var names = select(around, place)
                .map(name -> name.closest(NOTED) == null ? VisibleText.line(name) : unraised(name))
                .filter(name -> !name.isEmpty())
                .toList();
        var shown = cut(names, whole(around, place)).toList();
        boolean isProse = around.getFirst().is(WHOLE)
                && names.stream()
                        .flatMap(name -> Stream.of(name.split(",", -1)))
                        .anyMatch(name -> ShownNames.of(List.of(name)).size() != 1);
        return isProse ? List.of() : ShownNames.of(shown);
    }

    /// Names without the notes and affiliations that stand raised or in italics behind them.
    private static String unraised(Element name) {
        var bare = name.clone();
        bare.select("sup, em, .ltx_note, .ltx_author_notes").remove();
        return VisibleText.line(bare);
    }

    /// All that the page says of the authors, of whom the links may be but some.
    private static String whole(List<Element> around, String place) {
        return select(around, place)
                .flatMap(name -> Stream.ofNullable(name.closest(LISTS)))
                .map(Element::text)
                .findFirst()
                .orElse("");
    }

    /// Names behind the place where the list is cut off would come too early.
    private static Stream<String> cut(List<String> names, String whole) {
        int cut = CutNames.cut(whole);
        if (cut < 0) return names.stream();
        var before = whole.substring(0, cut);
        return Stream.concat(names.stream().filter(before::contains), Stream.of("…"));
    }

    /// The item's link, and the numbers that are part of it.
    private static void links(FieldRecord fields, List<Element> around, String place) {
        select(around, place).findFirst().ifPresent(link -> {
            var address = PaperLinks.direct(link.attr("href"));
            var text = link.text().strip();
            if (link.hasClass("docsum-pmid")) fields.put("pmid", text);
            if (address.startsWith("http")) fields.put("url", address);
            var told = link.closest("[data-doi]");
            if (told != null) fields.put("doi", told.attr("data-doi"));
            PaperLinks.identify(fields, address);
        });
    }
}
