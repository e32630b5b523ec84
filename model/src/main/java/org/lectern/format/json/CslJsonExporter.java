package org.lectern.format.json;

import java.io.IOException;
import java.util.stream.Stream;
import org.lectern.format.EntryType;
import org.lectern.format.ExportOptions;
import org.lectern.format.Exporter;
import org.lectern.paper.Citation;
import org.lectern.paper.Identifier;
import org.lectern.paper.Paper;
import org.lectern.text.TexReader;
import tools.jackson.core.JsonGenerator;

/// The input of citation processors (CSL-JSON 1.0.2), which Zotero and pandoc read as well.
///
/// Empty values are left out. CSL has no name for an arXiv number, so it stands in `note` as `arXiv:...`, where
/// Zotero puts it, and makes the `URL` of a paper that has no other. Keywords stand between commas, or between
/// semicolons where one of them has a comma.
public final class CslJsonExporter implements Exporter {

    @Override
    public String name() {
        return "csl-json";
    }

    @Override
    public boolean citesByKey() {
        return true;
    }

    @Override
    public boolean isOrderedByKey() {
        return false;
    }

    @Override
    public void write(Stream<Paper> papers, ExportOptions options, Appendable out) throws IOException {
        JsonArrays.write(papers, out, (paper, json) -> new Item(options, json).write(paper));
    }

    private record Item(ExportOptions options, JsonGenerator json) {

        void write(Paper paper) {
            var citation = paper.citation();
            json.writeStartObject();
            json.writeStringProperty("id", paper.key().text());
            json.writeStringProperty("type", EntryType.toCsl(citation.type()));
            text("title", citation.shownTitle());
            authors(citation);
            issued(citation);
            text("container-title", citation.venue());
            text("volume", citation.volume());
            text(citation.type().equals("article") ? "issue" : "number", citation.number());
            text("page", citation.pages().replace("--", "-"));
            text("publisher", citation.publisher());
            identifiers(citation);
            boolean haveCommas = citation.keywords().stream().anyMatch(word -> word.indexOf(',') >= 0);
            text("keyword", String.join(haveCommas ? "; " : ", ", citation.keywords()));
            text("abstract", citation.shownAbstract());
            if (!citation.extra().isEmpty()) new CslFurther(options, json).write(citation);
            json.writeEndObject();
        }

        private void text(String name, String value) {
            if (!value.isEmpty() && options.includes(name)) json.writeStringProperty(name, value);
        }

        private void authors(Citation citation) {
            if (citation.authors().isEmpty() || !options.includes("author")) return;
            json.writeArrayPropertyStart("author");
            var names = new CslFurther(options, json);
            for (var author : citation.authors()) names.person(author);
            json.writeEndArray();
        }

        private void issued(Citation citation) {
            var year = citation.year();
            if (!options.includes("issued")) return;
            var told = citation.extra().getOrDefault("issued", "");
            var span = citation.extra().getOrDefault("date", "");
            boolean isTold = CslFurther.isStructure(told) && (year == null || told.contains(year.toString()));
            if (isTold) {
                json.writeName("issued");
                json.writeRawValue(told);
            } else if (year != null && span.startsWith(year + "-") && span.indexOf('/') > 0)
                new CslFurther(options, json).date("issued", span);
            if (isTold || year == null || (span.startsWith(year + "-") && span.indexOf('/') > 0)) return;
            json.writeObjectPropertyStart("issued");
            json.writeArrayPropertyStart("date-parts");
            json.writeStartArray();
            json.writeNumber(year.getValue());
            if (citation.date().startsWith(year + "-")) {
                for (var part :
                        citation.date().substring(year.toString().length() + 1).split("-", -1)) {
                    if (!part.matches("\\d{1,2}")) break;
                    json.writeNumber(Integer.parseInt(part));
                }
            }
            json.writeEndArray();
            json.writeEndArray();
            json.writeEndObject();
        }

        private void identifiers(Citation citation) {
            var arxiv = citation.identifier(Identifier.ArxivId.class).map(Identifier.ArxivId::text);
            text(
                    "DOI",
                    citation.identifier(Identifier.Doi.class)
                            .map(Identifier.Doi::text)
                            .orElse(""));
            text(
                    "PMID",
                    citation.identifier(Identifier.Pmid.class)
                            .map(Identifier.Pmid::text)
                            .orElse(""));
            text(
                    "ISBN",
                    citation.identifier(Identifier.Isbn.class)
                            .map(Identifier.Isbn::text)
                            .orElse(""));
            text(
                    "URL",
                    citation.url().isEmpty()
                            ? arxiv.map(id -> "https://arxiv.org/abs/" + id).orElse("")
                            : citation.url());
            var note = TexReader.read(citation.extra().getOrDefault("note", ""));
            var number = arxiv.map(id -> "arXiv:" + id).orElse("");
            text("note", note.isEmpty() || number.isEmpty() ? note + number : note + "\n" + number);
        }
    }
}
