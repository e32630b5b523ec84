package org.lectern.format.html;

import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.lectern.format.FieldRecord;
import org.lectern.format.Parsed;
import org.lectern.format.listing.PaperLinks;
import org.lectern.paper.Author;

/// References that a page carries as context objects in spans (COinS, the key and value form of OpenURL 1.0,
/// ANSI/NISO Z39.88-2004), as Wikipedia and Zotero write them beside each reference they show.
final class Coins {

    /// What each genre of OpenURL is called elsewhere.
    private static final Map<String, String> TYPES = Map.of(
            "article", "article",
            "preprint", "misc",
            "proceeding", "inproceedings",
            "conference", "proceedings",
            "bookitem", "incollection",
            "book", "book",
            "report", "techreport",
            "dissertation", "phdthesis");

    private static final Pattern BAD_ESCAPE = Pattern.compile("%(?![0-9A-Fa-f]{2})");

    private final Map<String, List<String>> values = new LinkedHashMap<>();
    private final FieldRecord fields = new FieldRecord();

    private Coins(String query) {
        for (var pair : query.split("&", -1)) {
            int sign = pair.indexOf('=');
            if (sign <= 0) continue;
            var value = decoded(pair.substring(sign + 1)).strip();
            if (!value.isEmpty())
                values.computeIfAbsent(pair.substring(0, sign), each -> new ArrayList<>())
                        .add(value);
        }
    }

    static List<Parsed> read(HtmlPage page) {
        return page.document().select("span.Z3988[title]").stream()
                .map(span -> new Coins(span.attr("title")).read().parsed(page.source(span, span, "")))
                .toList();
    }

    private FieldRecord read() {
        var genre = first("rft.genre");
        boolean isPart = !first("rft.atitle").isEmpty();
        fields.put("title", isPart ? first("rft.atitle") : first("rft.btitle", "rft.title", "rft.jtitle"));
        fields.put("type", first("rft_val_fmt").endsWith("dissertation") ? "phdthesis" : TYPES.getOrDefault(genre, ""));
        if (isPart) fields.put("venue", first("rft.jtitle", "rft.btitle", "rft.title", "rft.stitle"));
        fields.authors(authors());
        put("date", "rft.date");
        put("volume", "rft.volume");
        put("number", "rft.issue");
        put("pages", "rft.pages");
        put("startpage", "rft.spage");
        put("endpage", "rft.epage");
        put("publisher", "rft.pub", "rft.publisher", "rft.inst");
        put("isbn", "rft.isbn");
        put("abstract", "rft.description");
        values.getOrDefault("rft_id", List.of()).forEach(this::identify);
        for (var name : List.of("rft.issn", "rft.edition", "rft.place", "rft.series"))
            fields.also(name.substring("rft.".length()), first(name));
        return fields;
    }

    private void identify(String id) {
        if (id.startsWith("info:doi/")) fields.put("doi", id.substring("info:doi/".length()));
        else if (id.startsWith("info:pmid/")) fields.put("pmid", id.substring("info:pmid/".length()));
        else if (id.startsWith("info:arxiv/")) fields.put("arxiv", id.substring("info:arxiv/".length()));
        else if (id.startsWith("http")) {
            fields.put("url", id);
            PaperLinks.identify(fields, id);
        }
    }

    /// The first author by the parts of his name, and the others; some write the first among them again.
    private List<Author> authors() {
        var whole = Stream.of("rft.au", "rft.creator")
                .flatMap(name -> values.getOrDefault(name, List.of()).stream())
                .map(Author::parse)
                .toList();
        var family = first("rft.aulast");
        var body = first("rft.aucorp");
        if (family.isEmpty()) return whole.isEmpty() && !body.isEmpty() ? List.of(Author.literal(body)) : whole;
        var author = Author.parse(family + ", " + first("rft.aufirst", "rft.auinit"));
        boolean isAgain = !whole.isEmpty() && whole.getFirst().family().equals(author.family());
        return Stream.concat(Stream.of(author), whole.stream().skip(isAgain ? 1 : 0))
                .toList();
    }

    private void put(String field, String... names) {
        fields.put(field, first(names));
    }

    private String first(String... names) {
        return Stream.of(names)
                .flatMap(name -> values.getOrDefault(name, List.of()).stream())
                .findFirst()
                .orElse("");
    }

    private static String decoded(String part) {
        return BAD_ESCAPE.matcher(part).find()
                ? part.replace('+', ' ')
                : URLDecoder.decode(part, StandardCharsets.UTF_8);
    }
}
