package org.lectern.format.json;

import java.util.ArrayList;
import java.util.List;
import org.lectern.format.Attached;
import org.lectern.paper.Author;
import org.lectern.paper.Citation;
import org.lectern.paper.Identifier;
import org.lectern.paper.LocalFile;
import org.lectern.paper.Paper;
import org.lectern.paper.Provenance;
import tools.jackson.core.JsonGenerator;

/// A paper as a JSON object, with the names that the command line promises.
///
/// Texts stand as the library holds them. Where a title or an abstract needs [repair][org.lectern.text.Repair] to be
/// read, `shown`
/// gives the repaired one beside it.
public final class PaperJson {

    private PaperJson() {}

    /// Writes the paper as one object, wherever the generator stands.
    public static void write(Paper paper, JsonGenerator json) {
        write(paper, Attached.NOTHING, json);
    }

    /// The same with what a library keeps beside the paper.
    public static void write(Paper paper, Attached attached, JsonGenerator json) {
        json.writeStartObject();
        json.writeNumberProperty("id", paper.id().number());
        json.writeStringProperty("key", paper.key().text());
        json.writeBooleanProperty("keyGiven", paper.key().given());
        texts("formerKeys", paper.key().former(), json);
        citation(paper.citation(), json);
        texts("tags", paper.tags().stream().map(Object::toString).toList(), json);
        json.writeStringProperty("status", paper.reading().status().word());
        json.writeNumberProperty("rating", paper.reading().rating());
        json.writeStringProperty("notes", paper.reading().notes());
        if (paper.topic().isPresent())
            json.writeNumberProperty("topic", paper.topic().get().number());
        else json.writeNullProperty("topic");
        json.writeArrayPropertyStart("files");
        paper.files().forEach(each -> file(each, json));
        json.writeEndArray();
        json.writeArrayPropertyStart("sources");
        paper.sources().forEach(each -> source(each, json));
        json.writeEndArray();
        AttachedJson.write(attached, json);
        json.writeEndObject();
    }

    static void citation(Citation citation, JsonGenerator json) {
        json.writeStringProperty("type", citation.type());
        json.writeStringProperty("title", citation.title());
        json.writeArrayPropertyStart("authors");
        citation.authors().forEach(each -> author(each, json));
        json.writeEndArray();
        if (citation.year() == null) json.writeNullProperty("year");
        else json.writeNumberProperty("year", citation.year().getValue());
        json.writeStringProperty("date", citation.date());
        json.writeStringProperty("venue", citation.venue());
        json.writeStringProperty("volume", citation.volume());
        json.writeStringProperty("number", citation.number());
        json.writeStringProperty("pages", citation.pages());
        json.writeStringProperty("publisher", citation.publisher());
        identifiers(citation, json);
        json.writeStringProperty("url", citation.url());
        json.writeStringProperty("abstract", citation.abstractText());
        shown(citation, json);
        texts("keywords", citation.keywords(), json);
        if (!citation.extra().isEmpty()) extra(citation, json);
    }

    private static void author(Author author, JsonGenerator json) {
        json.writeStartObject();
        if (author.literal().isEmpty()) {
            json.writeStringProperty("family", author.family());
            json.writeStringProperty("given", author.given());
            json.writeStringProperty("particle", author.particle());
            json.writeStringProperty("suffix", author.suffix());
        } else {
            json.writeStringProperty("literal", author.literal());
        }
        json.writeEndObject();
    }

    /// The first identifier of each kind has a name of its own; `identifiers` lists all when there are more.
    private static void identifiers(Citation citation, JsonGenerator json) {
        var named = new ArrayList<Identifier>();
        for (var kind :
                List.of(Identifier.Doi.class, Identifier.ArxivId.class, Identifier.Pmid.class, Identifier.Isbn.class)) {
            citation.identifier(kind).ifPresent(named::add);
        }
        for (var kind : List.of("doi", "arxiv", "pmid", "isbn")) {
            var text = named.stream()
                    .filter(each -> each.kind().equals(kind))
                    .map(Identifier::text)
                    .findFirst();
            json.writeStringProperty(kind, text.orElse(""));
        }
        if (citation.identifiers().size() > named.size()) {
            texts(
                    "identifiers",
                    citation.identifiers().stream()
                            .map(each -> each.kind() + ":" + each.text())
                            .toList(),
                    json);
        }
    }

    private static void shown(Citation citation, JsonGenerator json) {
        var title = citation.shownTitle();
        var abstractText = citation.shownAbstract();
        if (title.equals(citation.title()) && abstractText.equals(citation.abstractText())) return;
        json.writeObjectPropertyStart("shown");
        json.writeStringProperty("title", title);
        json.writeStringProperty("abstract", abstractText);
        json.writeEndObject();
    }

    private static void texts(String name, List<String> texts, JsonGenerator json) {
        json.writeArrayPropertyStart(name);
        texts.forEach(json::writeString);
        json.writeEndArray();
    }

    private static void extra(Citation citation, JsonGenerator json) {
        json.writeObjectPropertyStart("extra");
        citation.extra().forEach(json::writeStringProperty);
        json.writeEndObject();
    }

    private static void file(LocalFile file, JsonGenerator json) {
        json.writeStartObject();
        json.writeStringProperty("path", file.path());
        json.writeStringProperty("title", file.title());
        json.writeStringProperty("mediaType", file.mediaType());
        json.writeEndObject();
    }

    private static void source(Provenance provenance, JsonGenerator json) {
        var source = provenance.source();
        json.writeStartObject();
        json.writeStringProperty("file", source.file());
        json.writeStringProperty("format", source.format());
        json.writeNumberProperty("record", source.record());
        json.writeNumberProperty("line", source.line());
        json.writeStringProperty("key", source.key());
        json.writeStringProperty("date", source.date());
        json.writeStringProperty("verbatim", source.verbatim());
        json.writeStringProperty("imported", provenance.imported().toString());
        json.writeEndObject();
    }
}
