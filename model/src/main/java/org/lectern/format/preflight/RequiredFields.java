package org.lectern.format.preflight;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Stream;
import org.lectern.paper.Citation;
import org.lectern.paper.Identifier;

/// What each type of entry requires, after BibTeX's own description (Patashnik, 1988) and, for the types that it does
/// not know, biblatex's (Lehman and others). A `|` stands between fields of which one is enough.
final class RequiredFields {

    private static final Map<String, List<String>> BY_TYPE = Map.ofEntries(
            Map.entry("article", List.of("author", "title", "journal", "year")),
            Map.entry("book", List.of("author|editor", "title", "publisher", "year")),
            Map.entry("collection", List.of("editor", "title", "year")),
            Map.entry("inbook", List.of("author|editor", "title", "chapter|pages", "publisher", "year")),
            Map.entry("incollection", List.of("author", "title", "booktitle", "publisher", "year")),
            Map.entry("inproceedings", List.of("author", "title", "booktitle", "year")),
            Map.entry("conference", List.of("author", "title", "booktitle", "year")),
            Map.entry("proceedings", List.of("title", "year")),
            Map.entry("phdthesis", List.of("author", "title", "school", "year")),
            Map.entry("mastersthesis", List.of("author", "title", "school", "year")),
            Map.entry("thesis", List.of("author", "title", "school", "year")),
            Map.entry("techreport", List.of("author", "title", "institution", "year")),
            Map.entry("report", List.of("author", "title", "institution", "year")),
            Map.entry("unpublished", List.of("author", "title", "note")),
            Map.entry("patent", List.of("author", "title", "number", "year")),
            Map.entry("dataset", List.of("author|editor", "title", "year")),
            Map.entry("software", List.of("author|editor", "title", "year")),
            Map.entry("online", List.of("title", "url|doi|eprint", "year")));

    private static final List<String> OTHERS = List.of("title");

    private RequiredFields() {}

    /// The fields that a citation's type requires and it does not have, in their usual order.
    static List<String> missing(Citation citation) {
        var type = citation.type().toLowerCase(Locale.ROOT);
        // What stands on arXiv only is no article yet, whatever its source called it.
        boolean isPreprint = citation.venue().isEmpty()
                && citation.identifier(Identifier.ArxivId.class).isPresent();
        var required = isPreprint ? List.of("author", "title", "year") : BY_TYPE.getOrDefault(type, OTHERS);
        return required.stream()
                .filter(choice -> Stream.of(choice.split("\\|", -1)).noneMatch(field -> has(citation, field)))
                .toList();
    }

    private static boolean has(Citation citation, String field) {
        return switch (field) {
            case "author" -> !citation.authors().isEmpty();
            case "title" -> !citation.title().isEmpty();
            case "year" -> citation.year() != null;
            case "journal", "booktitle" -> !citation.venue().isEmpty();
            case "publisher", "school", "institution" -> !citation.publisher().isEmpty();
            case "number" -> !citation.number().isEmpty();
            case "pages" -> !citation.pages().isEmpty();
            case "url" -> !citation.url().isEmpty();
            case "doi" -> citation.identifier(Identifier.Doi.class).isPresent();
            case "eprint" -> citation.identifier(Identifier.ArxivId.class).isPresent();
            default -> !citation.extra().getOrDefault(field, "").isBlank();
        };
    }
}
