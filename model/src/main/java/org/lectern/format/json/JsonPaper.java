package org.lectern.format.json;

import java.time.DateTimeException;
import java.time.Instant;
import java.time.Year;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.SortedSet;
import java.util.TreeSet;
import org.lectern.paper.Author;
import org.lectern.paper.Citation;
import org.lectern.paper.CitationKey;
import org.lectern.paper.Identifier;
import org.lectern.paper.LocalFile;
import org.lectern.paper.Paper;
import org.lectern.paper.PaperId;
import org.lectern.paper.Provenance;
import org.lectern.paper.Reading;
import org.lectern.paper.Source;
import org.lectern.paper.TagPath;
import tools.jackson.databind.JsonNode;

/// Reads what [PaperJson] writes. The topic is left out, since it belongs to the library's own clustering.
final class JsonPaper {

    private final JsonNode json;

    private JsonPaper(JsonNode json) {
        this.json = json;
    }

    /// The paper that an object describes, or empty when a value in it cannot be.
    static Optional<Paper> of(JsonNode object) {
        try {
            return Optional.of(new JsonPaper(object).paper());
        } catch (IllegalArgumentException | DateTimeException e) {
            return Optional.empty();
        }
    }

    /// The citation that an object's names describe.
    static Citation citation(JsonNode object) {
        return new JsonPaper(object).citation();
    }

    private Paper paper() {
        var tags = new TreeSet<TagPath>();
        json.path("tags").forEach(each -> tags.add(TagPath.of(text(each))));
        var status = Reading.Status.parse(text("status")).orElse(Reading.Status.UNREAD);
        return new Paper(
                new PaperId(json.path("id").asLong(1)),
                citation(),
                new CitationKey(
                        text("key"),
                        json.path("keyGiven").asBoolean(false),
                        json.path("formerKeys")
                                .valueStream()
                                .map(JsonPaper::text)
                                .toList()),
                tags,
                new Reading(status, json.path("rating").asInt(0), text("notes")),
                Optional.empty(),
                files(),
                json.path("sources").valueStream().map(JsonPaper::source).toList());
    }

    private SortedSet<LocalFile> files() {
        var files = new TreeSet<LocalFile>();
        for (var each : json.path("files")) {
            files.add(new LocalFile(text(each.path("path")), text(each.path("title")), text(each.path("mediaType"))));
        }
        return files;
    }

    private Citation citation() {
        var year = json.path("year");
        return Citation.titled(text("title"))
                .with()
                .type(json.has("type") ? text("type") : "misc")
                .authors(json.path("authors")
                        .valueStream()
                        .map(JsonPaper::author)
                        .toList())
                .year(year.isNumber() ? Year.of(year.intValue()) : null)
                .date(text("date"))
                .venue(text("venue"))
                .volume(text("volume"))
                .number(text("number"))
                .pages(text("pages"))
                .publisher(text("publisher"))
                .identifiers(identifiers())
                .url(text("url"))
                .abstractText(text("abstract"))
                .keywords(
                        json.path("keywords").valueStream().map(JsonPaper::text).toList())
                .extra(extra())
                .build();
    }

    private Set<Identifier> identifiers() {
        var found = new TreeSet<Identifier>();
        for (var kind : List.of("doi", "arxiv", "pmid", "isbn")) {
            Identifier.parse(kind, text(kind)).ifPresent(found::add);
        }
        for (var each : json.path("identifiers")) {
            var parts = text(each).split(":", 2);
            if (parts.length == 2) Identifier.parse(parts[0], parts[1]).ifPresent(found::add);
        }
        return found;
    }

    private Map<String, String> extra() {
        var extra = new LinkedHashMap<String, String>();
        json.path("extra").properties().forEach(each -> extra.put(each.getKey(), text(each.getValue())));
        return extra;
    }

    private static Author author(JsonNode author) {
        var literal = text(author.path("literal"));
        if (!literal.isEmpty()) return Author.literal(literal);
        return new Author(
                text(author.path("family")),
                text(author.path("given")),
                text(author.path("particle")),
                text(author.path("suffix")),
                "");
    }

    private static Provenance source(JsonNode source) {
        var imported = text(source.path("imported"));
        return new Provenance(
                0, // the library that takes it in gives it a number of its own
                new Source(
                        text(source.path("file")),
                        text(source.path("format")),
                        source.path("record").asInt(1),
                        source.path("line").asInt(1),
                        text(source.path("key")),
                        text(source.path("date")),
                        text(source.path("verbatim"))),
                imported.isEmpty() ? Instant.EPOCH : Instant.parse(imported));
    }

    private String text(String name) {
        return text(json.path(name));
    }

    private static String text(JsonNode value) {
        return value.isString() ? value.stringValue() : value.isNumber() ? value.asString() : "";
    }
}
