package org.lectern.format.html;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.jsoup.nodes.Element;
import org.lectern.format.Field;
import org.lectern.format.FieldRecord;
import org.lectern.format.Parsed;
import org.lectern.format.html.shown.ShownNames;
import org.lectern.format.html.shown.ShownPart;
import org.lectern.format.html.shown.VisibleText;
import org.lectern.format.listing.PaperLinks;

/// Papers on pages whose makers call things by their names: an element of the class `abstract` or `authors`, and a
/// title
/// near it. The smallest element that holds both is the paper's.
final class MarkedItems {

    private static final String ABSTRACT = "[class~=(?i)(?:^|[\\s_-])abstract(?:$|[\\s_-])], [itemprop=abstract]";
    /// Texts that editors or machines wrote, and beginnings of abstracts.
    private static final String SUMMARY =
            "[class~=(?i)(?:^|[\\s_-])(?:summary|description|tldr)(?:$|[\\s_-])], [itemprop=description]";
    private static final String AUTHORS =
            "[class~=(?i)(?:^|[\\s_-])(?:authors?|contributors|byline)(?:$|[\\s_-])], [itemprop=author], [rel=author]";
    private static final String TITLE =
            "h1, h2, h3, h4, h5, [class~=(?i)(?:^|[\\s_-])title(?:$|[\\s_-])], [itemprop=headline], [itemprop=name]";
    private static final String VENUE = "[class~=(?i)(?:^|[\\s_-])(?:venue|journal|conference|booktitle|periodical"
            + "|(?:publication|journal|source)[_-]?title)(?:$|[\\s_-])]";
    /// Parts of a page that speak of other papers, or of none.
    private static final String ASIDE = "nav, footer, aside, #comments, #respond, .comments-area, .comment-list, "
            + "li.comment, div.comment, article.comment, .sidebar";
    private static final String DATE =
            "time, [class~=(?i)(?:^|[\\s_-])(?:date|year|published)(?:$|[\\s_-])], [itemprop=datePublished]";
    private static final String KEYWORDS = "[class~=(?i)(?:^|[\\s_-])keywords(?:$|[\\s_-])]";
    private static final Pattern LABEL =
            Pattern.compile("(?i)^(?:title|authors?|by|abstract|summary|keywords)\\s*[:.—–-]?\\s+");
    private static final Pattern HEADING = Pattern.compile(
            "(?i)(?:abstract|summary|authors?|contents|research|bibliography|references|blog|news|home|about"
                    + "|(?:selected |recent |all |my )?(?:papers|publications)|(?:search )?results.*|reading list"
                    + "|(?:\\d+ )?comments?|(?:related|similar|recommended) .*|(?:19|20)\\d\\d)\\s*:?");
    private static final Pattern IN = Pattern.compile("(?i)^(?:published )?in:?\\s+");
    /// What pages show of an abstract where the whole stands beside it.
    private static final String PREVIEW =
            "[class~=(?i)(?:^|[\\s_-])(?:cropped|short|preview|snippet|teaser|truncated|excerpt)(?:$|[\\s_-])]";
    /// How far up from an abstract its title is looked for.
    private static final int FARTHEST = 6;

    private MarkedItems() {}

    /// The papers that the page marks, or none.
    static List<Parsed> read(HtmlPage page) {
        var items = new LinkedHashSet<Element>();
        for (var part : page.document().select(ABSTRACT + ", " + AUTHORS))
            if (part.closest(ASIDE) == null) item(part).ifPresent(items::add);
        var around = items.stream().flatMap(item -> item.parents().stream()).collect(Collectors.toSet());
        var papers = items.stream().filter(item -> !around.contains(item)).toList();
        return papers.stream()
                .map(item -> parsed(page, item, papers.size() == 1))
                .flatMap(Optional::stream)
                .toList();
    }

    /// The closest element around a part that has a title outside the part itself, unless it has several.
    private static Optional<Element> item(Element part) {
        var around = part.parent();
        for (int i = 0; i < FARTHEST && around != null && !around.tagName().equals("html"); i++) {
            var titles = titles(around, part);
            if (!titles.isEmpty()) {
                var kind = titles.getFirst().tagName();
                boolean isList = titles.stream()
                                .filter(title -> title.tagName().equals(kind))
                                .count()
                        > 1;
                return isList ? Optional.empty() : Optional.of(around);
            }
            around = around.parent();
        }
        return Optional.empty();
    }

    private static List<Element> titles(Element around, Element part) {
        return titles(around).stream()
                .filter(title -> !title.equals(part)
                        && !title.parents().contains(part)
                        && !part.parents().contains(title))
                .toList();
    }

    private static List<Element> titles(Element around) {
        return around.select(TITLE).stream()
                .filter(title -> title.closest(AUTHORS) == null && !title.is(VENUE))
                .filter(title -> !title.text().isBlank() && title.closest(ASIDE) == null)
                .filter(title -> !HEADING.matcher(title.text().strip()).matches())
                .toList();
    }

    /// @param isAlone whether the page is about this paper only, so that an abstract under that heading is its
    /// @return nothing for what has no title, or for the author's name below the heading of any page
    private static Optional<Parsed> parsed(HtmlPage page, Element item, boolean isAlone) {
        var fields = new FieldRecord();
        var marked = longest(item, ABSTRACT);
        var text = ShownPart.bare(bare(marked.isEmpty() && isAlone ? ShownAbstract.of(page.document()) : marked));
        var titles = titles(item);
        if (titles.isEmpty()) return Optional.empty();
        fields.put("title", bare(VisibleText.line(titles.getFirst())));
        fields.authors(ShownNames.of(item.select(AUTHORS).stream()
                .filter(each -> each.select(AUTHORS).size() == 1)
                .map(VisibleText::line)
                .toList()));
        if (ShownPart.isCut(text)) fields.also("snippet", text);
        else fields.put("abstract", text);
        var heading = titles.getFirst();
        item.select(SUMMARY).stream()
                .filter(part -> !heading.parents().contains(part))
                .findFirst()
                .ifPresent(part -> fields.also("summary", VisibleText.paragraphs(part)));
        fields.put("venue", ShownPart.venue(IN.matcher(venue(item)).replaceFirst("")));
        fields.put("date", date(item));
        fields.put("keywords", bare(longest(item, KEYWORDS)));
        for (var link : item.select("a[href]"))
            if (link.closest(ASIDE) == null) PaperLinks.identify(fields, link.attr("href"));
        var around = item.closest("a[href]");
        if (around != null) PaperLinks.identify(fields, around.attr("href"));
        boolean isPaper = !isAlone || fields.has(Field.ABSTRACT) || fields.has(Field.VENUE);
        if (!isPaper) return Optional.empty();
        var link = titles.getFirst().selectFirst("a[href^=http]");
        if (link != null) fields.put("url", link.attr("href"));
        return Optional.of(fields.parsed(page.source(item, item, fields.key())));
    }

    /// The innermost place that is called so.
    private static String venue(Element item) {
        return item.select(VENUE).stream()
                .filter(place -> place.select(VENUE).size() == 1)
                .map(VisibleText::line)
                .findFirst()
                .orElse("");
    }

    /// The first date where one is marked, as programs read it or as it is shown.
    private static String date(Element item) {
        return item.select(DATE).stream()
                .map(place -> place.hasAttr("datetime") ? place.attr("datetime") : VisibleText.line(place))
                .map(ShownPart::date)
                .filter(date -> !date.isEmpty())
                .findFirst()
                .orElse("");
    }

    private static String longest(Element item, String place) {
        return item.select(place).stream()
                .filter(part -> part.select(PREVIEW).isEmpty() && part.closest("button, a.btn") == null)
                .map(VisibleText::paragraphs)
                .reduce("", (one, other) -> one.length() >= other.length() ? one : other);
    }

    private static String bare(String text) {
        return LABEL.matcher(text).replaceFirst("").strip();
    }
}
