package org.lectern.format.arxiv;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.lectern.format.EntryType;
import org.lectern.format.WrittenDate;
import org.lectern.format.xml.XmlElement;
import org.lectern.format.xml.XmlRecord;
import org.lectern.paper.Author;
import org.lectern.paper.Citation;
import org.lectern.paper.Identifier;

/// A record in the fifteen elements of Dublin Core, each of which may come several times and mean several things.
final class DublinCore {

    private static final Set<String> TAKEN =
            Set.of("title", "creator", "subject", "description", "date", "type", "identifier", "publisher");
    private static final String COMMENT = "Comment:";

    private final XmlElement form;
    private final XmlRecord record;

    DublinCore(XmlElement form, XmlRecord record) {
        this.form = form;
        this.record = record;
    }

    Citation citation() {
        var extra = new LinkedHashMap<String, String>();
        var type = form.first("type");
        var citation = Citation.EMPTY
                .with()
                .type(type.isEmpty() || type.equals("text") ? "misc" : EntryType.of(type))
                .title(form.first("title"))
                .authors(texts("creator").stream().map(Author::parse).toList())
                .publisher(form.first("publisher"))
                .keywords(texts("subject"));
        var descriptions = form.all("description").toList();
        for (var each : descriptions) {
            if (each.text().startsWith(COMMENT))
                extra.putIfAbsent(
                        "comment", each.text().substring(COMMENT.length()).strip());
            else if (citation.build().abstractText().isEmpty()) citation.abstractText(Paragraphs.of(each));
            else extra.merge("description", each.text(), (one, other) -> one + "\n" + other);
        }
        // The first version's date is the earliest.
        texts("date").stream()
                .sorted()
                .findFirst()
                .ifPresent(date -> WrittenDate.parse(date).into(citation));
        identifiers(citation, extra);
        for (var each : form.children()) {
            if (TAKEN.contains(each.name()) || each.text().isEmpty()) continue;
            extra.merge(each.name(), each.text(), (one, other) -> one + "; " + other);
        }
        return citation.extra(extra).build();
    }

    private void identifiers(Citation.Builder citation, Map<String, String> extra) {
        for (var text : texts("identifier")) {
            var arxiv = Identifier.ArxivId.parse(text);
            var doi = Identifier.Doi.parse(text);
            arxiv.ifPresent(citation::identifier);
            doi.ifPresent(citation::identifier);
            boolean isAddress = text.matches("(?i)https?://\\S+");
            if (isAddress && citation.build().url().isEmpty()) citation.url(text);
            else if (arxiv.isEmpty() && doi.isEmpty())
                extra.merge("identifier", text, (one, other) -> one + "; " + other);
            if (text.startsWith("doi:") && doi.isEmpty()) record.misread("doi", text);
        }
    }

    private List<String> texts(String name) {
        return form.all(name)
                .map(XmlElement::text)
                .filter(text -> !text.isEmpty())
                .distinct()
                .toList();
    }
}
