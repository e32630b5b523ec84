package org.lectern.format.html;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;
import org.jsoup.nodes.Element;
import org.lectern.format.FieldRecord;
import org.lectern.format.InlineTags;
import org.lectern.format.Parsed;
import org.lectern.format.listing.PaperLinks;
import org.lectern.paper.Author;
import org.lectern.paper.Identifier;
import tools.jackson.core.JacksonException;
import tools.jackson.core.json.JsonReadFeature;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/// Papers that a page describes in schema.org's words (JSON-LD).
final class LinkedData {

    /// Sites break lines within strings and leave a comma behind the last value.
    private static final JsonMapper JSON = JsonMapper.builder()
            .enable(JsonReadFeature.ALLOW_UNESCAPED_CONTROL_CHARS)
            .enable(JsonReadFeature.ALLOW_TRAILING_COMMA)
            .build();

    /// What keeps old readers of XHTML from reading a script.
    private static final Pattern CDATA =
            Pattern.compile("^\\s*(?://|/\\*)?\\s*<!\\[CDATA\\[(?:\\s*\\*/)?|(?://|/\\*)?\\s*]]>(?:\\s*\\*/)?\\s*$");
    private static final Set<String> PAPERS = Set.of(
            "scholarlyarticle",
            "medicalscholarlyarticle",
            "book",
            "chapter",
            "thesis",
            "report",
            "publication",
            "techarticle");

    private LinkedData() {}

    static List<Parsed> read(HtmlPage page) {
        var found = new ArrayList<Parsed>();
        for (var script : page.document().select("script[type=application/ld+json]")) {
            for (var each : papers(script.data())) found.add(parsed(each, script, page));
        }
        return found;
    }

    /// The authors of the first paper that the page describes so, or none.
    static List<Author> authors(HtmlPage page) {
        return first(page)
                .flatMap(paper -> all(paper.path("author")))
                .map(LinkedData::author)
                .toList();
    }

    static List<String> keywords(HtmlPage page) {
        return first(page)
                .flatMap(paper -> all(paper.path("keywords")))
                .map(LinkedData::text)
                .filter(word -> !word.isEmpty())
                .toList();
    }

    /// The abstract of the first paper that the page describes so, or empty.
    static String text(HtmlPage page) {
        return first(page).map(LinkedData::abstractOf).findFirst().orElse("");
    }

    private static Stream<JsonNode> first(HtmlPage page) {
        return page.document().select("script[type=application/ld+json]").stream()
                .flatMap(script -> papers(script.data()).stream())
                .limit(1);
    }

    private static String abstractOf(JsonNode paper) {
        return InlineTags.paragraphs(text(paper, "abstract", "description"));
    }

    /// The papers anywhere in a script, without what they are part of or cite.
    private static List<JsonNode> papers(String text) {
        var papers = new ArrayList<JsonNode>();
        var open = new ArrayDeque<JsonNode>();
        try {
            open.add(JSON.readTree(CDATA.matcher(text).replaceAll("")));
        } catch (JacksonException e) {
            return List.of(); // then the page is read by what it shows
        }
        while (!open.isEmpty()) {
            var node = open.removeFirst();
            if (isPaper(node)) papers.add(node);
            else node.forEach(open::addLast);
        }
        return papers;
    }

    private static boolean isPaper(JsonNode node) {
        if (text(node, "name", "headline").isEmpty()) return false;
        boolean isDescribed = !text(node, "abstract").isEmpty() && node.has("author");
        return all(node.path("@type"))
                .map(type -> text(type).toLowerCase(Locale.ROOT).replaceFirst("^https?://schema.org/", ""))
                .anyMatch(type -> PAPERS.contains(type) || (type.equals("article") && isDescribed));
    }

    private static Parsed parsed(JsonNode paper, Element script, HtmlPage page) {
        var fields = new FieldRecord();
        fields.put("title", InlineTags.plain(text(paper, "headline", "name")));
        fields.put("type", text(paper.path("@type")).equalsIgnoreCase("Book") ? "book" : "");
        fields.authors(all(paper.path("author")).map(LinkedData::author).toList());
        fields.put("abstract", abstractOf(paper));
        fields.put("date", text(paper, "datePublished", "dateCreated"));
        container(fields, paper.path("isPartOf"));
        fields.put("pages", text(paper, "pagination"));
        fields.put("startpage", text(paper, "pageStart"));
        fields.put("endpage", text(paper, "pageEnd"));
        fields.put("publisher", text(paper.path("publisher")));
        fields.put("isbn", text(paper, "isbn"));
        fields.put("url", text(paper, "url", "@id"));
        all(paper.path("keywords")).map(LinkedData::text).forEach(words -> fields.put("keywords", words));
        Stream.of("identifier", "sameAs", "doi", "url", "@id")
                .flatMap(name -> all(paper.path(name)))
                .map(LinkedData::text)
                .filter(text -> Identifier.Doi.parse(text).isPresent())
                .findFirst()
                .ifPresent(doi -> fields.put("doi", doi));
        PaperLinks.identify(fields, text(paper, "url", "@id"));
        return fields.parsed(page.source(script, script, ""));
    }

    /// An issue is part of a volume, which is part of a journal.
    private static void container(FieldRecord fields, JsonNode innermost) {
        var name = "";
        for (var part = innermost; part.isObject(); part = part.path("isPartOf")) {
            fields.put("number", text(part, "issueNumber"));
            fields.put("volume", text(part, "volumeNumber"));
            if (!text(part, "name").isEmpty()) name = text(part, "name");
        }
        fields.put("venue", name.isEmpty() ? text(innermost) : name);
    }

    private static Author author(JsonNode author) {
        var family = text(author, "familyName");
        var given = text(author, "givenName");
        if (!family.isEmpty()) return Author.parse(family + ", " + given);
        boolean isBody = text(author, "@type").equals("Organization");
        return isBody ? Author.literal(text(author)) : Author.parse(text(author));
    }

    private static Stream<JsonNode> all(JsonNode value) {
        return value.isArray() ? StreamSupport.stream(value.spliterator(), false) : Stream.of(value);
    }

    private static String text(JsonNode object, String... names) {
        return Stream.of(names)
                .map(name -> text(object.path(name)))
                .filter(text -> !text.isEmpty())
                .findFirst()
                .orElse("");
    }

    /// A value as text: of an object its name or value, of a list its first.
    private static String text(JsonNode value) {
        if (value.isArray()) return value.isEmpty() ? "" : text(value.get(0));
        if (value.isObject()) return text(value, "name", "value", "@value", "@id");
        return value.isValueNode() && !value.isNull() ? value.asString().strip() : "";
    }
}
