package org.lectern.format.html;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.jsoup.nodes.Element;
import org.lectern.format.CutNames;
import org.lectern.format.FieldRecord;
import org.lectern.format.Parsed;
import org.lectern.format.html.shown.VisibleText;
import org.lectern.paper.Author;

/// Lists as the services that make them lay them out, told by the classes of their elements.
final class Layouts {

    /// Where a service puts the parts of an item. A place that is empty is nowhere; a link's place gives its address.
    private record Layout(
            String item,
            String title,
            String authors,
            String abstractText,
            String venue,
            String date,
            String link,
            String keywords,
            String before,
            String behind) {}

    private static final List<Layout> LAYOUTS = List.of(
            new Layout( // arXiv, /list: the number stands in a dt before each dd
                    "dd:has(.list-title)",
                    ".list-title",
                    ".list-authors a",
                    "p.mathjax, .list-abstract",
                    "",
                    "",
                    "dt a[href*=/abs/], a[href*=/abs/]",
                    ".list-subjects",
                    "dt",
                    ""),
            new Layout( // arXiv, /search
                    "li.arxiv-result",
                    "p.title",
                    "p.authors a",
                    ".abstract-full, .abstract-short",
                    "",
                    "",
                    "p.list-title a[href*=/abs/]",
                    "",
                    "",
                    ""),
            new Layout( // ACL Anthology: the abstract is folded behind its paper
                    "p:has(strong > a.align-middle), div.d-sm-flex:has(> span strong > a.align-middle)",
                    "strong > a.align-middle",
                    "a[href*=/people/]",
                    ".abstract-collapse",
                    "",
                    "",
                    "strong > a.align-middle",
                    "",
                    "",
                    ".abstract-collapse"),
            new Layout( // PubMed, search results
                    "article.full-docsum", "a.docsum-title", "", "", "", "", ".docsum-pmid", "", "", ""),
            new Layout( // PubMed, search results with abstracts
                    "div.results-article",
                    "h1.heading-title",
                    ".inline-authors .full-name",
                    ".abstract-content",
                    ".journal-actions-trigger",
                    ".cit",
                    "h1.heading-title a",
                    "",
                    "",
                    ""),
            new Layout( // Google Scholar
                    "div.gs_ri:has(.gs_rt)", ".gs_rt", "", "", "", "", ".gs_rt a[href]", "", "", ""),
            new Layout( // Google Scholar, a profile: authors and venue stand in lines of the same class
                    "tr.gsc_a_tr:has(.gsc_a_at)", ".gsc_a_at", "", "", "", ".gsc_a_y", "", "", "", ""),
            new Layout( // Semantic Scholar
                    ".cl-paper-row:has(.cl-paper-title)",
                    ".cl-paper-title",
                    ".cl-paper-authors__author-box, .cl-paper-authors > a",
                    ".full-abstract, .cl-paper-abstract",
                    ".cl-paper-venue",
                    ".cl-paper-pubdates",
                    "a[data-test-id=title-link], a.link-button--show-visited",
                    "",
                    "",
                    ""),
            new Layout( // OpenReview
                    ".note:has(h4 a[href*=forum?id=])",
                    "h4 a[href*=forum?id=]",
                    ".note-authors",
                    "",
                    "",
                    "",
                    "h4 a[href*=forum?id=]",
                    "",
                    "",
                    ""),
            new Layout( // DBLP
                    "li.entry:has(span.title), cite.data:has(span.title)",
                    "span.title",
                    "span[itemprop=author]",
                    "",
                    "[itemprop=isPartOf] [itemprop=name]",
                    "[itemprop=datePublished]",
                    ".publ a[href*=doi.org]",
                    "",
                    "",
                    ""),
            new Layout( // PMLR
                    "div.paper:has(p.title)", "p.title", ".authors", "", "", "", "a[href]", "", "", ""),
            new Layout( // NeurIPS
                    "li:has(a[title=paper title])",
                    "a[title=paper title]",
                    "i, .paper-authors",
                    "",
                    "",
                    "",
                    "a[title=paper title]",
                    "",
                    "",
                    ""),
            new Layout( // Computer Vision Foundation
                    "dt.ptitle", "a", "form.authsearch a", "", "", "", "a", "", "", "dd"),
            new Layout( // whoever marks papers in schema.org's words (microdata)
                    "[itemscope][itemtype$=schema.org/ScholarlyArticle]:has([itemprop~=\\bheadline\\b])",
                    "[itemprop~=\\bheadline\\b]",
                    "[itemprop~=^(author|creator)$] [itemprop=name]",
                    "[itemprop=abstract]",
                    "[itemprop=isPartOf] [itemprop=name]",
                    "[itemprop=datePublished]",
                    "a[itemprop=url]",
                    "",
                    "",
                    ""),
            new Layout( // ACM Digital Library, search results and contents
                    ".issue-item:has(.issue-item__title)",
                    ".issue-item__title",
                    ".loa li a, .loa a",
                    ".issue-item__abstract",
                    ".epub-section__title",
                    ".bookPubDate, .issue-item__detail .dot-separator span",
                    ".issue-item__title a[href*=/doi/], a.issue-item__doi",
                    "",
                    "",
                    ""),
            new Layout( // HighWire: bioRxiv and medRxiv, search results
                    ".highwire-article-citation:has(.highwire-cite-title)",
                    ".highwire-cite-title",
                    ".highwire-citation-author",
                    "",
                    ".highwire-cite-metadata-journal",
                    "",
                    ".highwire-cite-metadata-doi a, .highwire-cite-linked-title",
                    "",
                    "",
                    ""),
            new Layout( // Hugging Face, without its data
                    "article:has(h3 a[href*=/papers/])",
                    "h3 a[href*=/papers/]",
                    "",
                    "p",
                    "",
                    "",
                    "h3 a[href*=/papers/]",
                    "",
                    "",
                    ""));

    private static final Pattern LABEL =
            Pattern.compile("(?i)^(?:title|authors?|abstract|subjects?|comments?|keywords)\\s*:\\s*");
    private static final Pattern KIND = Pattern.compile("^(?:\\[(?:PDF|HTML|BOOK|B|CITATION|C|DOC)]\\s*)+");
    /// Services put given names first, so commas stand between people.
    private static final Pattern BETWEEN = Pattern.compile("\\s*[,;]\\s*(?:and\\s)?|\\sand\\s");
    /// What holds all the authors of an item.
    private static final String LISTS = ".list-authors, p.authors, .cl-paper-authors, .note-authors, .inline-authors";
    private static final Pattern UNFOLD = Pattern.compile("\\s*[△▽]\\s*(?:Less|More)\\s*$");
    /// Services that end each title with a full stop.
    private static final String STOPPED = "article.full-docsum, li.entry, cite.data";
    private static final Pattern STOP = Pattern.compile("(?<!\\.)\\.$");

    private Layouts() {}

    /// The papers of the first layout that the page has, or none.
    static List<Parsed> read(HtmlPage page) {
        return LAYOUTS.stream()
                .map(layout -> read(page, layout))
                .filter(found -> !found.isEmpty())
                .findFirst()
                .orElse(List.of());
    }

    private static List<Parsed> read(HtmlPage page, Layout layout) {
        var items = Set.copyOf(page.document().select(layout.item));
        return page.document().select(layout.item).stream()
                .filter(item -> item.parents().stream().noneMatch(items::contains))
                .map(item -> parsed(page, layout, item))
                .toList();
    }

    private static Parsed parsed(HtmlPage page, Layout layout, Element item) {
        var around = around(item, layout);
        var fields = new FieldRecord();
        var title = KIND.matcher(text(around, layout.title)).replaceFirst("");
        fields.put("title", item.is(STOPPED) ? STOP.matcher(title).replaceFirst("") : title);
        fields.authors(authors(around, layout.authors));
        fields.put("abstract", paragraphs(around, layout.abstractText));
        fields.put("venue", text(around, layout.venue));
        fields.put("date", text(around, layout.date));
        links(fields, around, layout.link);
        fields.put("keywords", text(around, layout.keywords));
        ItemLines.read(fields, item);
        return fields.parsed(page.source(around.getFirst(), around.getLast(), fields.key()));
    }

    /// An item with the neighbours before or behind it that belong to it.
    private static List<Element> around(Element item, Layout layout) {
        var around = new ArrayList<Element>();
        var before = item.previousElementSibling();
        var behind = item.nextElementSibling();
        if (!layout.before.isEmpty() && before != null && before.is(layout.before)) around.add(before);
        around.add(item);
        if (!layout.behind.isEmpty() && behind != null && behind.is(layout.behind)) around.add(behind);
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
                .map(text ->
                        LABEL.matcher(UNFOLD.matcher(text).replaceFirst("")).replaceFirst(""))
                .filter(text -> !text.isEmpty())
                .reduce("", (one, other) -> one.length() >= other.length() ? one : other);
    }

    private static List<Author> authors(List<Element> around, String place) {
        var names = select(around, place)
                .map(VisibleText::line)
                .filter(name -> !name.isEmpty())
                .toList();
        var shown = names.stream()
                .flatMap(BETWEEN::splitAsStream)
                .filter(name -> !name.isBlank())
                .toList();
        return cut(shown, whole(around, place)).map(Author::parse).toList();
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
        return Stream.concat(names.stream().filter(before::contains), Stream.of("{others}"));
    }

    /// The item's link, and the numbers that are part of it.
    private static void links(FieldRecord fields, List<Element> around, String place) {
        select(around, place).findFirst().ifPresent(link -> {
            var address = link.attr("href");
            var text = link.text().strip();
            if (link.hasClass("docsum-pmid")) fields.put("pmid", text);
            if (address.startsWith("http")) fields.put("url", address);
            Links.identify(fields, address);
        });
    }
}
