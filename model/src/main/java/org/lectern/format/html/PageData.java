package org.lectern.format.html;

import java.util.List;
import java.util.regex.Pattern;
import org.jsoup.nodes.Element;
import org.lectern.format.Field;
import org.lectern.format.FieldRecord;
import org.lectern.format.Parsed;
import org.lectern.format.json.JsonCell;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.DeserializationFeature;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.ObjectReader;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.JsonNodeFactory;

/// What a page about one paper hands to its own script as a variable `metadata`, as IEEE Xplore does.
final class PageData {

    private static final ObjectReader FIRST_ONLY =
            JsonMapper.shared().reader().without(DeserializationFeature.FAIL_ON_TRAILING_TOKENS);
    private static final Pattern VARIABLE = Pattern.compile("\\bmetadata\\s*=\\s*(?=\\{)");

    private PageData() {}

    static List<Parsed> read(HtmlPage page) {
        for (var script : page.document().select("script:not([src])")) {
            var start = VARIABLE.matcher(script.data());
            if (!start.find()) continue;
            var paper = object(script.data().substring(start.end()));
            boolean isPaper = paper.path("title").isString()
                    && (paper.path("authors").isArray() || paper.path("doi").isString());
            if (isPaper) return List.of(parsed(paper, script, page));
        }
        return List.of();
    }

    /// The object at the start of a script; what follows it is not looked at.
    private static JsonNode object(String script) {
        try {
            return FIRST_ONLY.readTree(script);
        } catch (JacksonException e) {
            return JsonNodeFactory.instance.objectNode(); // then the page is read by what it shows
        }
    }

    private static Parsed parsed(JsonNode paper, Element script, HtmlPage page) {
        var fields = new FieldRecord();
        for (var each : paper.properties()) {
            boolean isKnown = Field.named(each.getKey()).isPresent() && !each.getKey().equals("keywords");
            if (!isKnown || JsonCell.take(fields, each.getKey(), each.getValue().toString())) continue;
            if (each.getValue().isValueNode() && !each.getValue().isNull())
                fields.put(each.getKey(), each.getValue().asString());
        }
        for (var list : paper.path("keywords"))
            if (list.path("type").asString("").equals("Author Keywords"))
                list.path("kwd").forEach(word -> fields.keywords(List.of(word.asString(""))));
        return fields.parsed(page.source(script, script, ""));
    }
}
