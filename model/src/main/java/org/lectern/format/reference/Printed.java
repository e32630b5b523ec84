package org.lectern.format.reference;

import java.util.Set;
import org.lectern.paper.Author;
import org.lectern.paper.Citation;
import org.lectern.paper.Identifier;
import org.lectern.text.Repair;
import org.lectern.text.TexReader;

/// The parts of a reference, as print shows them.
final class Printed {

    private static final Set<String> PARTS =
            Set.of("inproceedings", "conference", "incollection", "inbook", "bookinbook", "suppbook", "inreference");
    private static final Set<String> WHOLES = Set.of(
            "book",
            "mvbook",
            "collection",
            "proceedings",
            "booklet",
            "manual",
            "reference",
            "thesis",
            "phdthesis",
            "mastersthesis",
            "report",
            "techreport");

    private final Citation citation;
    private final NameForm form;

    Printed(Citation citation, NameForm form) {
        this.citation = citation;
        this.form = form;
    }

    /// Whether the paper stands in a book.
    boolean isPart() {
        return PARTS.contains(citation.type()) && !citation.venue().isEmpty();
    }

    /// Whether it is a book or a report itself.
    boolean isWhole() {
        return WHOLES.contains(citation.type());
    }

    /// The authors, or where there are none the editors.
    String names() {
        if (!citation.authors().isEmpty()) return form.write(citation.authors());
        var editors = Author.parseAll(
                TexReader.read(citation.extra().getOrDefault("editor", "")).replace(" and ", "; "));
        if (editors.isEmpty()) return "";
        return form.write(editors) + (editors.size() == 1 ? " (ed.)" : " (eds.)");
    }

    /// What stands first: names, or the title where there are none.
    String lead() {
        return names().isEmpty() ? title() : names();
    }

    /// The title, unless it stands first.
    String titleBehind() {
        return names().isEmpty() ? "" : title();
    }

    String title() {
        var title = Repair.repaired(citation.title()).strip();
        return title.endsWith(".") && !title.endsWith("..") ? title.substring(0, title.length() - 1) : title;
    }

    /// A title with the sign that belongs within its quotation marks, unless it ends with one of its own.
    String ended(String title, String sign) {
        return title.endsWith("?") || title.endsWith("!") ? title : title + sign;
    }

    String year() {
        var year = citation.year();
        return year == null ? "" : year.toString();
    }

    String yearOr(String none) {
        return citation.year() == null ? none : year();
    }

    String venue() {
        return Repair.repaired(citation.venue());
    }

    String volume() {
        return citation.volume();
    }

    String number() {
        return citation.number();
    }

    String pages() {
        return citation.pages().replaceAll("(?<=\\w)\\s*(?:--?|–)\\s*(?=\\w)", "–");
    }

    String publisher() {
        return citation.publisher();
    }

    String link() {
        return citation.identifier(Identifier.Doi.class)
                .map(doi -> "https://doi.org/" + doi.text())
                .or(() -> citation.identifier(Identifier.ArxivId.class).map(id -> "https://arxiv.org/abs/" + id.text()))
                .orElse(citation.url());
    }
}
