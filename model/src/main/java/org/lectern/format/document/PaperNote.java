package org.lectern.format.document;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.SequencedMap;
import java.util.stream.Stream;
import org.lectern.format.ExportOptions;
import org.lectern.paper.Author;
import org.lectern.paper.Citation;
import org.lectern.paper.Identifier;
import org.lectern.paper.Paper;

/// What a note-taking program's file says of a paper: front matter in YAML, and text in Markdown.
///
/// @param front each name with its value as YAML writes it, in order; what is not known is left out
/// @param text without the marks around it, lines separated by LF
public record PaperNote(SequencedMap<String, String> front, String text) {

    /// Every name that front matter of ours may have.
    static final List<String> NAMES = List.of(
            "key", "title", "authors", "year", "date", "type", "venue", "doi", "arxiv", "url", "tags", "status",
            "rating", "topic");

    public static PaperNote of(Paper paper, ExportOptions options) {
        return new PaperNote(front(paper, options), text(paper));
    }

    private static SequencedMap<String, String> front(Paper paper, ExportOptions options) {
        var citation = paper.citation();
        var year = citation.year();
        var front = new LinkedHashMap<String, String>();
        put(front, "key", paper.key().text());
        put(front, "title", citation.shownTitle());
        list(front, "authors", citation.authors().stream().map(Author::display).toList());
        if (year != null) front.put("year", year.toString());
        put(front, "date", citation.date());
        put(front, "type", citation.type());
        put(front, "venue", citation.venue());
        put(front, "doi", identifier(citation, Identifier.Doi.class));
        put(front, "arxiv", identifier(citation, Identifier.ArxivId.class));
        put(front, "url", citation.url());
        list(front, "tags", paper.tags().stream().map(Object::toString).toList());
        put(front, "status", paper.reading().status().word());
        if (paper.reading().rating() > 0)
            front.put("rating", Integer.toString(paper.reading().rating()));
        paper.topic().ifPresent(topic -> put(front, "topic", options.topics().getOrDefault(topic, "")));
        return front;
    }

    private static String identifier(Citation citation, Class<? extends Identifier> kind) {
        return citation.identifier(kind).map(Identifier::text).orElse("");
    }

    private static void put(Map<String, String> front, String name, String value) {
        if (!value.isBlank()) front.put(name, quoted(value));
    }

    private static void list(Map<String, String> front, String name, List<String> values) {
        if (values.isEmpty()) return;
        var lines = new StringBuilder();
        for (var value : values) lines.append("\n  - ").append(quoted(value));
        front.put(name, lines.toString());
    }

    /// A double-quoted scalar of YAML 1.2, on one line.
    private static String quoted(String value) {
        var quoted = new StringBuilder("\"");
        value.strip().replaceAll("\\s+", " ").codePoints().forEach(c -> {
            if (c == '"' || c == '\\') quoted.append('\\');
            if (c >= ' ' && c != 0x7F) quoted.appendCodePoint(c);
        });
        return quoted.append('"').toString();
    }

    private static String text(Paper paper) {
        var reference = PlainReference.of(paper.citation());
        var blocks = new ArrayList<String>();
        blocks.add("# " + MarkdownText.escaped(reference.title()));
        blocks.add(MarkdownText.reference(reference));
        section(blocks, "Abstract", MarkdownText.shownAbstract(paper.citation()).stream());
        section(blocks, "Notes", MarkdownText.paragraphs(paper.reading().notes()).stream());
        return String.join("\n\n", blocks);
    }

    private static void section(List<String> blocks, String head, Stream<String> paragraphs) {
        var all = paragraphs.toList();
        if (all.isEmpty()) return;
        blocks.add("## " + head);
        blocks.addAll(all);
    }
}
