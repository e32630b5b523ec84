package org.lectern.format.anthology;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.lectern.format.Parsed;
import org.lectern.format.WrittenDate;
import org.lectern.format.xml.XmlElement;
import org.lectern.format.xml.XmlRecord;
import org.lectern.paper.Author;
import org.lectern.paper.Citation;
import org.lectern.paper.Identifier;

/// The volume in which the papers that follow stand: it says where and when they were published.
final class Volume {

    /// Where the Anthology's own names of papers lead, by its description of the format.
    private static final String ADDRESS = "https://aclanthology.org/";
    private static final Set<String> KNOWN =
            Set.of("title", "author", "editor", "abstract", "pages", "url", "doi", "bibkey", "language");

    private Citation volume = Citation.EMPTY;

    void open(XmlElement meta) {
        var isbn = Identifier.Isbn.parse(meta.first("isbn"));
        var journal = meta.first("journal-title");
        var builder = Citation.EMPTY
                .with()
                .type(journal.isEmpty() ? "inproceedings" : "article")
                .venue(journal.isEmpty() ? meta.first("booktitle") : journal)
                .volume(meta.first("journal-volume", "volume"))
                .number(meta.first("journal-issue"))
                .publisher(meta.first("publisher"));
        WrittenDate.parse(meta.first("month") + ' ' + meta.first("year")).into(builder);
        isbn.ifPresent(builder::identifier);
        put(builder, "editor", names(meta, "editor"));
        put(builder, "address", meta.first("address"));
        volume = builder.build();
    }

    private static void put(Citation.Builder citation, String name, String value) {
        if (!value.isEmpty()) citation.extra(name, value);
    }

    private static String names(XmlElement element, String path) {
        return element.all(path).map(Volume::author).map(Volume::written).collect(Collectors.joining(" and "));
    }

    private static String written(Author author) {
        return author.literal().isEmpty() ? author.family() + ", " + author.given() : author.literal();
    }

    Parsed paper(XmlRecord record) {
        var paper = record.root();
        if (paper.text().isEmpty()) return record.accepted("", Citation.EMPTY, List.of());
        var citation = volume.with()
                .title(paper.first("title"))
                .authors(paper.all("author").map(Volume::author).toList())
                .pages(paper.first("pages"))
                .abstractText(paper.first("abstract"));
        var url = paper.first("url");
        if (!url.isEmpty()) citation.url(url.contains("://") ? url : ADDRESS + url);
        var doi = paper.first("doi");
        var found = Identifier.Doi.parse(doi);
        found.ifPresent(citation::identifier);
        if (found.isEmpty() && !doi.isEmpty()) record.misread("doi", doi);
        var extra = new LinkedHashMap<>(volume.extra());
        if (found.isEmpty() && !doi.isEmpty()) extra.put("doi", doi);
        if (!paper.first("language").isEmpty()) extra.put("language", paper.first("language"));
        var unmapped = further(paper, extra);
        var key = paper.first("bibkey");
        return record.accepted(key.isEmpty() ? url : key, citation.extra(extra).build(), unmapped);
    }

    private static Author author(XmlElement name) {
        var family = name.first("last");
        var given = name.first("first");
        if (family.isEmpty()) return Author.parse(given.isEmpty() ? name.text() : given);
        return given.isEmpty() ? new Author(family, "", "", "", "") : Author.parse(family + ", " + given);
    }

    private static List<String> further(XmlElement paper, Map<String, String> extra) {
        var unmapped = new ArrayList<String>();
        for (var each : paper.children()) {
            if (KNOWN.contains(each.name()) || each.text().isEmpty()) continue;
            extra.merge(each.name(), each.text(), (one, other) -> one + "\n" + other);
            if (!unmapped.contains(each.name())) unmapped.add(each.name());
        }
        return unmapped;
    }
}
