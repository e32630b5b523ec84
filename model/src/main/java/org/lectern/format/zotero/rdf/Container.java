package org.lectern.format.zotero.rdf;

import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.lectern.format.xml.XmlElement;
import org.lectern.text.CodePointOrder;

/// What an item appeared in: a journal, a book, a series, a section of a newspaper, a website.
///
/// @param title the container's own name; empty where it is only a series or a section
/// @param fields what else it says, by Zotero's names
record Container(String title, Map<String, String> fields) {

    Container {
        fields = Map.copyOf(fields);
    }

    static Container of(XmlElement element, Surroundings surroundings) {
        var fields = new TreeMap<String, String>(CodePointOrder.INSTANCE);
        var title = element.first("title");
        switch (element.name()) {
            case "Series" -> {
                put(fields, "series", title);
                put(fields, "seriesTitle", element.first("alternative"));
                put(fields, "seriesText", element.first("description"));
                put(fields, "seriesNumber", element.first("identifier"));
                title = "";
            }
            case "Part" -> {
                put(fields, "section", title);
                title = "";
            }
            default -> {
                put(fields, "journalAbbreviation", element.first("alternative"));
                put(fields, "volume", element.first("volume"));
                put(fields, "issue", element.first("number"));
                element.all("identifier").map(XmlElement::text).forEach(text -> identifier(fields, text));
            }
        }
        for (var outer : within(element, surroundings).toList()) {
            if (title.isEmpty()) title = outer.title();
            outer.fields().forEach(fields::putIfAbsent);
        }
        return new Container(title, fields);
    }

    /// What an item or a container names as what it is a part of: elements within, and elements elsewhere.
    static Stream<Container> within(XmlElement element, Surroundings surroundings) {
        return element.all("isPartOf").flatMap(part -> {
            var named = surroundings.container(part.attribute("resource")).stream();
            return Stream.concat(named, part.children().stream().map(each -> of(each, surroundings)));
        });
    }

    /// `ISSN 1234-5678`, `DOI 10.5555/12345678`.
    static void identifier(Map<String, String> fields, String text) {
        for (var kind : List.of("DOI", "ISBN", "ISSN")) {
            if (!text.startsWith(kind)) continue;
            put(fields, kind, text.substring(kind.length()).replaceFirst("^[:\\s]+", ""));
            return;
        }
    }

    private static void put(Map<String, String> fields, String name, String value) {
        if (!value.isBlank())
            fields.merge(name, value.strip(), (one, other) -> one.equals(other) ? one : one + " " + other);
    }
}
