package org.lectern.format.html;

import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import org.jsoup.nodes.Element;
import org.lectern.format.FieldRecord;
import org.lectern.format.Parsed;
import org.lectern.format.html.shown.VisibleText;
import org.lectern.format.listing.PaperLinks;

/// A page about one paper that says nothing for programs: one main heading, or one that
/// the page is named after, and below it an abstract under that name.
final class BarePaper {

    /// Where a page names other papers.
    private static final String CITED =
            "li, footer, aside, nav, [class*=biblio], [class*=reference], [id*=reference], [id*=bibliography]";

    private BarePaper() {}

    /// What sites put behind a paper's title in the name of its page.
    private static final Pattern BEHIND = Pattern.compile("\\s+[|–—:-]\\s.*$");

    /// The paper, or nothing where there is no main heading with an abstract.
    static List<Parsed> read(HtmlPage page) {
        var heading = heading(page);
        var text = ShownAbstract.of(page.document());
        if (heading.isEmpty() || text.isEmpty()) return List.of();
        Element title = heading.get();
        var fields = new FieldRecord();
        fields.put("title", VisibleText.line(title));
        fields.put("abstract", text);
        var date = page.document().selectFirst("meta[itemprop=datePublished][content]");
        if (date != null) fields.put("date", date.attr("content"));
        for (var link : page.document().select("a[href*=doi.org/10.]"))
            if (link.closest(CITED) == null) PaperLinks.identify(fields, link.attr("href"));
        return List.of(fields.parsed(page.source(title, title, "")));
    }

    /// The only heading of the first rank, or the only one that the page is named after.
    private static Optional<Element> heading(HtmlPage page) {
        var first = page.document().select("h1");
        if (first.size() == 1) return Optional.of(first.getFirst());
        var name = page.document().title().strip();
        var named = page.document().select("h1, h2, h3").stream()
                .filter(heading -> !name.isEmpty())
                .filter(heading -> VisibleText.line(heading).equals(name)
                        || VisibleText.line(heading).equals(BEHIND.matcher(name).replaceFirst("")))
                .toList();
        return named.size() == 1 ? Optional.of(named.getFirst()) : Optional.empty();
    }
}
