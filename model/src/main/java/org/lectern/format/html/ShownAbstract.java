package org.lectern.format.html;

import java.util.regex.Pattern;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.lectern.format.html.shown.ShownPart;
import org.lectern.format.html.shown.VisibleText;

/// The abstract as a page about one paper shows it.
final class ShownAbstract {

    /// What services call the element, the closest first.
    private static final String[] PLACES = {
        "blockquote.abstract",
        ".acl-abstract > span",
        ".abstract-content.selected",
        ".abstract-content",
        "#Abs1-content",
        ".abstract.author > div",
        ".article-section__abstract .article-section__content",
        ".abstractInFull",
        ".abstract-text",
        ".abstract__text",
        "section.abstract",
        "div.abstract",
        "p.abstract",
        "#abstract"
    };
    private static final Pattern LABEL = Pattern.compile("(?i)^abstract\\s*[:.—–-]?\\s*");
    private static final Pattern HEADING = Pattern.compile("(?i)abstract\\s*:?");

    private ShownAbstract() {}

    /// The abstract, or empty.
    static String of(Document page) {
        for (var place : PLACES) {
            for (var element : page.select(place)) {
                var text = LABEL.matcher(VisibleText.paragraphs(element))
                        .replaceFirst("")
                        .strip();
                if (text.indexOf(' ') > 0) return ShownPart.bare(text);
            }
        }
        return page.select("h1, h2, h3, h4, h5, h6, strong, b").stream()
                .filter(heading -> HEADING.matcher(heading.text().strip()).matches())
                .map(ShownAbstract::behind)
                .filter(text -> !text.isEmpty())
                .findFirst()
                .orElse("");
    }

    /// The paragraphs behind a heading up to the next one.
    private static String behind(Element heading) {
        var text = new StringBuilder();
        for (var next = heading.nextElementSibling(); next != null; next = next.nextElementSibling()) {
            if (!next.select("h1, h2, h3, h4, h5, h6").isEmpty()) break;
            var paragraph = VisibleText.paragraphs(next);
            if (!paragraph.isEmpty()) text.append(text.isEmpty() ? "" : "\n").append(paragraph);
        }
        return text.toString();
    }
}
