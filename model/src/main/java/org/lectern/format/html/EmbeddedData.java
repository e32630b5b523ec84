package org.lectern.format.html;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import org.jsoup.nodes.Element;
import org.lectern.format.FieldRecord;
import org.lectern.format.Parsed;
import org.lectern.paper.Author;
import org.lectern.paper.Identifier;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/// The papers that Hugging Face's pages carry as data for their own scripts.
final class EmbeddedData {

    private static final JsonMapper JSON = JsonMapper.shared();

    private static final String HOLDERS =
            "[data-target=DailyPapers][data-props], [data-target=PaperContent][data-props]," + " [data-props*=summary]";

    private static final Pattern WRAP = Pattern.compile("(?<!\\n)[ \\t]*\\n[ \\t]*(?!\\s*\\n)(?=\\S)");
    private static final Pattern BLANK = Pattern.compile("\\s*\\n\\s*");

    private EmbeddedData() {}

    /// The papers of the page's list, or the one paper that the page is about, or none.
    static List<Parsed> read(HtmlPage page) {
        var found = new ArrayList<Parsed>();
        for (var holder : page.document().select(HOLDERS)) {
            var data = json(holder.attr("data-props"));
            var list = data.path("dailyPapers").isArray() ? data.path("dailyPapers") : data.path("papers");
            for (var each : list) add(each.has("paper") ? each.path("paper") : each, holder, page, found);
            if (found.isEmpty()) add(data.path("paper"), holder, page, found);
        }
        return found;
    }

    private static JsonNode json(String text) {
        try {
            return JSON.readTree(text);
        } catch (JacksonException e) {
            return JSON.createObjectNode(); // then the page is read by what it shows
        }
    }

    private static void add(JsonNode paper, Element holder, HtmlPage page, List<Parsed> found) {
        if (!paper.path("title").isString()) return;
        var fields = new FieldRecord();
        fields.put("id", text(paper, "id"));
        Identifier.ArxivId.parse(text(paper, "id")).ifPresent(id -> fields.put("arxiv", id.text()));
        fields.put("title", text(paper, "title").replaceAll("\\s+", " "));
        fields.put("abstract", paragraphs(text(paper, "summary")));
        fields.put("date", text(paper, "publishedAt"));
        fields.authors(paper.path("authors")
                .valueStream()
                .map(author -> text(author, "name"))
                .filter(name -> !name.isEmpty())
                .map(Author::parse)
                .toList());
        for (var word : paper.path("ai_keywords")) if (word.isString()) fields.keywords(List.of(word.stringValue()));
        found.add(fields.parsed(page.source(holder, holder, fields.key())));
    }

    /// The lines of a paragraph are wrapped; a blank one ends it.
    private static String paragraphs(String text) {
        return BLANK.matcher(WRAP.matcher(text).replaceAll(" "))
                .replaceAll("\n")
                .strip();
    }

    private static String text(JsonNode object, String name) {
        return object.path(name).isString() ? object.path(name).stringValue() : "";
    }
}
