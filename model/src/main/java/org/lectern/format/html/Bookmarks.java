package org.lectern.format.html;

import java.util.List;
import java.util.regex.Pattern;
import org.jsoup.nodes.Element;
import org.lectern.format.Field;
import org.lectern.format.FieldRecord;
import org.lectern.format.Parsed;
import org.lectern.format.html.shown.VisibleText;
import org.lectern.format.listing.PaperLinks;

/// Bookmarks as browsers export them (Netscape's bookmark file). Those whose address says the number of a paper
/// are papers, with the page's name for a title; all others are none.
final class Bookmarks {

    private static final List<Field> NUMBERS = List.of(Field.DOI, Field.ARXIV, Field.PMID, Field.KEY);
    /// What sites put before and behind a paper's title in the name of their page.
    private static final Pattern BEFORE = Pattern.compile("^\\[[\\w./-]+]\\s+|^Paper page - |^\\[PDF]\\s*");
    private static final Pattern BEHIND =
            Pattern.compile("\\s+[-–|]\\s+(?:ACL Anthology|PubMed|arXiv(?:\\.org)?|Semantic Scholar|OpenReview|"
                    + "Hugging Face|PMC|ScienceDirect|SpringerLink|alphaXiv|IEEE \\S.*)$");

    private Bookmarks() {}

    static List<Parsed> read(HtmlPage page) {
        boolean areBookmarks = page.text().stripLeading().regionMatches(true, 0, "<!DOCTYPE NETSCAPE", 0, 18);
        if (!areBookmarks) return List.of();
        return page.document().select("a[href^=http]").stream()
                .filter(Bookmarks::isPaper)
                .map(link -> fields(link).parsed(page.source(link, link, "")))
                .toList();
    }

    private static boolean isPaper(Element link) {
        var fields = new FieldRecord();
        PaperLinks.identify(fields, link.attr("href"));
        return !link.text().isBlank() && NUMBERS.stream().anyMatch(fields::has);
    }

    private static FieldRecord fields(Element link) {
        var fields = new FieldRecord();
        var named = BEFORE.matcher(VisibleText.line(link)).replaceFirst("");
        fields.put("title", BEHIND.matcher(named).replaceFirst(""));
        fields.put("url", link.attr("href"));
        PaperLinks.identify(fields, link.attr("href"));
        return fields;
    }
}
