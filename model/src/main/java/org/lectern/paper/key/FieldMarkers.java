package org.lectern.paper.key;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.lectern.paper.Author;
import org.lectern.paper.Citation;
import org.lectern.paper.Identifier;
import org.lectern.text.TexReader;

/// The markers that give dates, pages, keywords, identifiers and plain fields.
final class FieldMarkers {

    private static final Pattern NUMBER = Pattern.compile("\\d+");
    private static final Pattern DAY = Pattern.compile("\\d{4}-\\d\\d-(\\d\\d)");
    private static final Pattern MONTH = Pattern.compile("\\d{4}-(\\d\\d).*");

    /// Fields that stand in a citation as they came.
    private static final List<String> FURTHER = List.of(
            "address",
            "booktitle",
            "chapter",
            "edition",
            "editor",
            "eventtitle",
            "howpublished",
            "institution",
            "issn",
            "language",
            "langid",
            "location",
            "note",
            "organization",
            "school",
            "series",
            "subtitle",
            "translator");

    private FieldMarkers() {}

    static Map<String, Function<Asked, String>> all() {
        var all = new HashMap<String, Function<Asked, String>>();
        for (var name : FURTHER) all.put(name, of(citation -> further(citation, name)));
        dates(all);
        places(all);
        all.put("entrytype", of(Citation::type));
        all.put("type", of(Citation::type));
        all.put("keyword", FieldMarkers::keyword);
        all.put("keywords", FieldMarkers::keywords);
        all.put(
                "author",
                of(citation -> citation.authors().stream().map(Author::display).collect(Collectors.joining(" and "))));
        all.put("doi", of(citation -> identifier(citation, Identifier.Doi.class)));
        all.put("arxiv", of(citation -> identifier(citation, Identifier.ArxivId.class)));
        all.put("eprint", of(citation -> identifier(citation, Identifier.ArxivId.class)));
        all.put("pmid", of(citation -> identifier(citation, Identifier.Pmid.class)));
        all.put("isbn", of(citation -> identifier(citation, Identifier.Isbn.class)));
        return Map.copyOf(all);
    }

    private static void dates(Map<String, Function<Asked, String>> all) {
        all.put("year", of(FieldMarkers::year));
        all.put("shortyear", of(citation -> year(citation).replaceFirst("^..(?=..$)", "")));
        all.put("date", of(citation -> citation.date().isEmpty() ? year(citation) : citation.date()));
        all.put("month", of(citation -> group(MONTH, citation.date())));
        all.put("day", of(citation -> group(DAY, citation.date()).replaceFirst("^0", "")));
    }

    private static void places(Map<String, Function<Asked, String>> all) {
        for (var name : List.of("journal", "journaltitle", "publicationtitle", "venue"))
            all.put(name, of(Citation::venue));
        all.put("volume", of(Citation::volume));
        all.put("number", of(Citation::number));
        all.put("issue", of(Citation::number));
        all.put("pages", of(Citation::pages));
        all.put("publisher", of(Citation::publisher));
        all.put("url", of(Citation::url));
        all.put("firstpage", of(citation -> page(citation, true)));
        all.put("lastpage", of(citation -> page(citation, false)));
        all.put("pageprefix", of(citation -> citation.pages().replaceFirst("\\d.*", "")));
    }

    private static Function<Asked, String> of(Function<Citation, String> field) {
        return asked -> field.apply(asked.citation());
    }

    private static String further(Citation citation, String name) {
        return TexReader.read(citation.extra().getOrDefault(name, ""));
    }

    private static String identifier(Citation citation, Class<? extends Identifier> kind) {
        return citation.identifier(kind).map(Identifier::text).orElse("");
    }

    private static String year(Citation citation) {
        var year = citation.year();
        return year == null ? "" : year.toString();
    }

    private static String group(Pattern pattern, String text) {
        var found = pattern.matcher(text);
        return found.matches() ? found.group(1) : "";
    }

    private static String page(Citation citation, boolean first) {
        var numbers = NUMBER.matcher(citation.pages())
                .results()
                .map(MatchResult::group)
                .toList();
        if (numbers.isEmpty()) return "";
        return first ? numbers.getFirst() : numbers.getLast();
    }

    private static String keyword(Asked asked) {
        return asked.citation().keywords().stream()
                .skip(asked.first(1) - 1L)
                .findFirst()
                .orElse("");
    }

    private static String keywords(Asked asked) {
        return asked.citation().keywords().stream()
                .limit(asked.first(Integer.MAX_VALUE))
                .collect(Collectors.joining(" "));
    }
}
