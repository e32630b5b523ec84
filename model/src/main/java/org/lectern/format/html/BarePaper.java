package org.lectern.format.html;

import java.util.List;
import org.jsoup.nodes.Element;
import org.lectern.format.FieldRecord;
import org.lectern.format.Parsed;

/// A page about one paper that says nothing for programs: one main heading, and below it an abstract under that name.
final class BarePaper {

    private BarePaper() {}

    /// The paper, or nothing where there is not just one main heading with an abstract.
    static List<Parsed> read(HtmlPage page) {
        var headings = page.document().select("h1");
        var text = ShownAbstract.of(page.document());
        if (headings.size() != 1 || text.isEmpty()) return List.of();
        Element heading = headings.getFirst();
        var fields = new FieldRecord();
        fields.put("title", VisibleText.line(heading));
        fields.put("abstract", text);
        for (var link : page.document().select("a[href*=doi.org/10.]")) Links.identify(fields, link.attr("href"));
        return List.of(fields.parsed(page.source(heading, heading, "")));
    }
}
