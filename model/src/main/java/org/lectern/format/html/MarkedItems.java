package org.lectern.format.html;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.jsoup.nodes.Element;
import org.lectern.format.FieldRecord;
import org.lectern.format.Parsed;
import org.lectern.format.html.shown.VisibleText;
import org.lectern.paper.Author;

/// Papers on pages whose makers call things by their names: an element of the class `abstract` or `authors`, and a
/// title
/// near it. The smallest element that holds both is the paper's.
final class MarkedItems {

    private static final String ABSTRACT =
            "[class~=(?i)(?:^|[\\s_-])(?:abstract|summary)(?:$|[\\s_-])], [itemprop=abstract]";
    private static final String AUTHORS =
            "[class~=(?i)(?:^|[\\s_-])(?:authors?|contributors|byline)(?:$|[\\s_-])], [itemprop=author], [rel=author]";
    private static final String TITLE =
            "h1, h2, h3, h4, h5, [class~=(?i)(?:^|[\\s_-])title(?:$|[\\s_-])], [itemprop=headline], [itemprop=name]";
    private static final String VENUE = "[class~=(?i)(?:^|[\\s_-])(?:venue|journal|conference|booktitle)(?:$|[\\s_-])]";
    private static final String DATE =
            "time, [class~=(?i)(?:^|[\\s_-])(?:date|year|published)(?:$|[\\s_-])], [itemprop=datePublished]";
    private static final String KEYWORDS = "[class~=(?i)(?:^|[\\s_-])keywords(?:$|[\\s_-])]";
    private static final Pattern LABEL =
            Pattern.compile("(?i)^(?:title|authors?|by|abstract|summary|keywords)\\s*[:.—–-]?\\s+");
    private static final Pattern HEADING =
            Pattern.compile("(?i)(?:abstract|summary|authors?|contents|papers|results)\\s*:?");
    private static final Pattern BETWEEN = Pattern.compile("\\s*[,;|·]\\s*(?:and\\s)?|\\s(?:and|&)\\s");
    /// How far up from an abstract its title is looked for.
    private static final int FARTHEST = 6;

    private MarkedItems() {}

    /// The papers that the page marks, or none.
    static List<Parsed> read(HtmlPage page) {
        var items = new LinkedHashSet<Element>();
        for (var part : page.document().select(ABSTRACT + ", " + AUTHORS))
            item(part).ifPresent(items::add);
        var around = items.stream().flatMap(item -> item.parents().stream()).collect(Collectors.toSet());
        var papers = items.stream().filter(item -> !around.contains(item)).toList();
        return papers.stream()
                .map(item -> parsed(page, item, papers.size() == 1))
                .filter(Parsed.Accepted.class::isInstance)
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
                .filter(title -> title.closest(AUTHORS) == null && !title.text().isBlank())
                .filter(title -> !HEADING.matcher(title.text().strip()).matches())
                .toList();
    }

    /// @param isAlone whether the page is about this paper only, so that an abstract under that heading is its
    private static Parsed parsed(HtmlPage page, Element item, boolean isAlone) {
        var fields = new FieldRecord();
        var marked = longest(item, ABSTRACT);
        var text = marked.isEmpty() && isAlone ? ShownAbstract.of(page.document()) : marked;
        var titles = titles(item);
        fields.put("title", titles.isEmpty() ? "" : bare(VisibleText.line(titles.getFirst())));
        fields.authors(item.select(AUTHORS).stream()
                .filter(each -> each.select(AUTHORS).size() == 1)
                .map(each -> bare(VisibleText.line(each)))
                .flatMap(BETWEEN::splitAsStream)
                .filter(name -> !name.isBlank())
                .distinct()
                .map(Author::parse)
                .toList());
        fields.put("abstract", bare(text));
        fields.put("venue", longest(item, VENUE));
        fields.put("date", longest(item, DATE));
        fields.put("keywords", bare(longest(item, KEYWORDS)));
        for (var link : item.select("a[href]")) Links.identify(fields, link.attr("href"));
        if (!titles.isEmpty()) {
            var link = titles.getFirst().selectFirst("a[href^=http]");
            if (link != null) fields.put("url", link.attr("href"));
        }
        return fields.parsed(page.source(item, item, fields.key()));
    }

    private static String longest(Element item, String place) {
        return item.select(place).stream()
                .map(VisibleText::paragraphs)
                .reduce("", (one, other) -> one.length() >= other.length() ? one : other);
    }

    private static String bare(String text) {
        return LABEL.matcher(text).replaceFirst("").strip();
    }
}
