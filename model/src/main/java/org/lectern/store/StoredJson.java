package org.lectern.store;

import java.time.Year;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.lectern.paper.Absorbed;
import org.lectern.paper.Author;
import org.lectern.paper.Citation;
import org.lectern.paper.Identifier;
import org.lectern.paper.LocalFile;
import org.lectern.paper.PaperId;
import org.lectern.paper.Provenance;
import org.lectern.paper.Reading;
import org.lectern.paper.Source;
import org.lectern.paper.field.Origin;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/// The journal's form of what a change replaced. Stored for good, so a name here is never given another meaning.
final class StoredJson {

    private static final String NOTHING = "{}";
    private static final JsonMapper MAPPER = JsonMapper.builder().build();

    private StoredJson() {}

    static String write(Citation citation) {
        var node = MAPPER.createObjectNode()
                .put("type", citation.type())
                .put("title", citation.title())
                .put("venue", citation.venue())
                .put("date", citation.date())
                .put("volume", citation.volume())
                .put("number", citation.number())
                .put("pages", citation.pages())
                .put("publisher", citation.publisher())
                .put("url", citation.url())
                .put("abstract", citation.abstractText());
        if (citation.year() != null) node.put("year", citation.year().getValue());
        var authors = node.putArray("authors");
        for (var author : citation.authors()) write(author, authors.addObject());
        var identifiers = node.putArray("identifiers");
        for (var each : citation.identifiers()) {
            identifiers.addObject().put("kind", each.kind()).put("text", each.text());
        }
        var keywords = node.putArray("keywords");
        citation.keywords().forEach(keywords::add);
        node.set("extra", tree(citation.extra()));
        return MAPPER.writeValueAsString(node);
    }

    static Citation citation(String json) {
        var node = MAPPER.readTree(json);
        var citation = Citation.EMPTY
                .with()
                .type(text(node, "type"))
                .title(text(node, "title"))
                .venue(text(node, "venue"))
                .year(node.has("year") ? Year.of(node.get("year").asInt()) : null)
                .date(text(node, "date"))
                .volume(text(node, "volume"))
                .number(text(node, "number"))
                .pages(text(node, "pages"))
                .publisher(text(node, "publisher"))
                .url(text(node, "url"))
                .abstractText(text(node, "abstract"))
                .extra(map(node.get("extra")));
        var authors = new ArrayList<Author>();
        for (var author : node.get("authors")) authors.add(author(author));
        citation.authors(authors);
        for (var each : node.get("identifiers"))
            citation.identifier(identifier(text(each, "kind"), text(each, "text")));
        for (var keyword : node.get("keywords")) citation.keyword(keyword.asString());
        return citation.build();
    }

    static String write(Provenance provenance) {
        var source = provenance.source();
        var node = MAPPER.createObjectNode()
                .put("number", provenance.number())
                .put("imported", provenance.imported().getEpochSecond())
                .put("file", source.file())
                .put("format", source.format())
                .put("record", source.record())
                .put("line", source.line())
                .put("key", source.key())
                .put("date", source.date())
                .put("verbatim", source.verbatim());
        return MAPPER.writeValueAsString(node);
    }

    static Provenance provenance(String json) {
        var node = MAPPER.readTree(json);
        var source = new Source(
                text(node, "file"),
                text(node, "format"),
                node.get("record").asInt(),
                node.get("line").asInt(),
                text(node, "key"),
                text(node, "date"),
                text(node, "verbatim"));
        return new Provenance(
                node.get("number").asLong(),
                source,
                java.time.Instant.ofEpochSecond(node.get("imported").asLong()));
    }

    static String write(Origin origin) {
        var node = MAPPER.createObjectNode();
        switch (origin) {
            case Origin.Typed() -> node.put("kind", "typed");
            case Origin.FromRecord(var file, var record, var line, var key) ->
                node.put("kind", "record")
                        .put("file", file)
                        .put("record", record)
                        .put("line", line)
                        .put("key", key);
        }
        return MAPPER.writeValueAsString(node);
    }

    static Origin origin(String json) {
        var node = MAPPER.readTree(json);
        if (text(node, "kind").equals("typed")) return new Origin.Typed();
        return new Origin.FromRecord(
                text(node, "file"), node.get("record").asInt(), node.get("line").asInt(), text(node, "key"));
    }

    static String write(Absorbed absorbed) {
        var node = MAPPER.createObjectNode()
                .put("id", absorbed.id().number())
                .put("key", absorbed.key())
                .put("citation", write(absorbed.citation()));
        return MAPPER.writeValueAsString(node);
    }

    static Absorbed absorbed(String json) {
        var node = MAPPER.readTree(json);
        return new Absorbed(new PaperId(node.get("id").asLong()), citation(text(node, "citation")), text(node, "key"));
    }

    static String write(LocalFile file) {
        return write(List.of(file.path(), file.title(), file.mediaType()));
    }

    static LocalFile file(String json) {
        var parts = strings(json);
        return new LocalFile(parts.get(0), parts.get(1), parts.get(2));
    }

    static String write(Reading reading) {
        var node = MAPPER.createObjectNode()
                .put("status", reading.status().word())
                .put("rating", reading.rating())
                .put("notes", reading.notes());
        return MAPPER.writeValueAsString(node);
    }

    static Reading reading(String json) {
        var node = MAPPER.readTree(json);
        return new Reading(status(text(node, "status")), node.get("rating").asInt(), text(node, "notes"));
    }

    static String write(Map<String, String> extra) {
        return extra.isEmpty() ? NOTHING : MAPPER.writeValueAsString(tree(extra));
    }

    static Map<String, String> extra(String json) {
        return json.equals(NOTHING) ? Map.of() : map(MAPPER.readTree(json));
    }

    static String write(List<?> arguments) {
        var node = MAPPER.createArrayNode();
        for (var each : arguments) {
            if (each instanceof Number number) node.add(number.longValue());
            else node.add(each.toString());
        }
        return MAPPER.writeValueAsString(node);
    }

    static List<String> strings(String json) {
        return arguments(json).stream().map(Object::toString).toList();
    }

    static List<PaperId> papers(String json) {
        return arguments(json).stream()
                .map(number -> new PaperId((Long) number))
                .toList();
    }

    static List<Object> arguments(String json) {
        var found = new ArrayList<Object>();
        for (var each : (ArrayNode) MAPPER.readTree(json)) {
            if (each.isNumber()) found.add(each.asLong());
            else found.add(each.asString());
        }
        return found;
    }

    static Identifier identifier(String kind, String text) {
        return switch (kind) {
            case "doi" -> new Identifier.Doi(text);
            case "arxiv" -> new Identifier.ArxivId(text);
            case "pmid" -> new Identifier.Pmid(text);
            case "isbn" -> new Identifier.Isbn(text);
            default -> throw new IllegalStateException("unknown identifier in the library: " + kind);
        };
    }

    static Reading.Status status(String word) {
        return Reading.Status.parse(word)
                .orElseThrow(() -> new IllegalStateException("unknown reading state in the library: " + word));
    }

    private static void write(Author author, ObjectNode node) {
        node.put("family", author.family())
                .put("given", author.given())
                .put("particle", author.particle())
                .put("suffix", author.suffix())
                .put("literal", author.literal());
    }

    private static Author author(JsonNode node) {
        return new Author(
                text(node, "family"),
                text(node, "given"),
                text(node, "particle"),
                text(node, "suffix"),
                text(node, "literal"));
    }

    private static ObjectNode tree(Map<String, String> extra) {
        var node = MAPPER.createObjectNode();
        extra.forEach(node::put);
        return node;
    }

    private static Map<String, String> map(JsonNode node) {
        var found = new LinkedHashMap<String, String>();
        for (var each : node.properties())
            found.put(each.getKey(), each.getValue().asString());
        return found;
    }

    private static String text(JsonNode node, String name) {
        return node.get(name).asString();
    }
}
