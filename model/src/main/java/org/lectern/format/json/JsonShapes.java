package org.lectern.format.json;

import java.util.ArrayList;
import java.util.List;
import java.util.TreeMap;
import java.util.regex.Pattern;
import org.lectern.format.Field;
import org.lectern.format.FieldRecord;
import org.lectern.paper.Author;
import org.lectern.paper.Identifier;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ObjectNode;

/// Shapes that services give to what others write plainly: OpenAlex, OpenReview and Hugging Face.
final class JsonShapes {

    /// No abstract is longer, whatever the numbers of an index of words say.
    private static final int MOST_WORDS = 20_000;

    private static final Pattern WHERE = Pattern.compile("(?:(.+),\\s)?((?:1[5-9]|20)\\d\\d)");

    private JsonShapes() {}

    /// The object that describes the paper, where it is wrapped up in another, with plain values.
    static JsonNode unwrapped(JsonNode object) {
        if (object.path("paper").path("title").isString()) return object.path("paper");
        var content = object.path("content");
        if (!content.isObject() || content.path("title").isMissingNode()) return object;
        var plain = (ObjectNode) content.deepCopy();
        content.properties().forEach(each -> {
            if (each.getValue().has("value"))
                plain.set(each.getKey(), each.getValue().path("value"));
        });
        if (object.path("id").isString()) plain.set("id", object.path("id"));
        return plain;
    }

    /// Hugging Face names papers by their arXiv numbers.
    static void huggingFace(FieldRecord fields, JsonNode object) {
        var id = JsonFields.text(object.path("paper").path("id"));
        if (fields.has(Field.TITLE) && !fields.has(Field.ARXIV))
            Identifier.ArxivId.parse(id).ifPresent(number -> fields.put("arxiv", number.text()));
    }

    /// Takes a value in whose shape is one of OpenAlex's; false where it is not.
    static boolean take(FieldRecord fields, String name, JsonNode value) {
        switch (name) {
            case "authorships" -> fields.authors(authors(value));
            case "abstract_inverted_index" -> fields.put("abstract", inOrder(value));
            case "primary_location", "host_venue" -> {
                var source = value.has("source") ? value.path("source") : value;
                var venue = JsonFields.text(source.path("display_name"));
                if (venue.isEmpty() && !name.equals("primary_location")) return false;
                fields.put("venue", venue);
                fields.put("url", JsonFields.text(value.path("landing_page_url")));
            }
            case "biblio", "ids" -> {
                if (!value.isObject()) return false;
                value.properties().forEach(each -> fields.put(each.getKey(), JsonFields.text(each.getValue())));
            }
            case "scholar line" -> scholarLine(fields, JsonFields.text(value));
            default -> {
                return false;
            }
        }
        return true;
    }

    /// Google Scholar's line below a title, `A Roe, C Poe - Journal of Birds, 2019 - Bird Press`; what it cuts
    /// off is left out.
    private static void scholarLine(FieldRecord fields, String line) {
        fields.also("scholar line", line);
        var parts = line.split("\\s[-–]\\s", -1);
        if (parts.length < 2) return;
        fields.put("authors", parts[0]);
        var where = WHERE.matcher(parts[1].strip());
        if (!where.matches()) return;
        fields.put("year", where.group(2));
        if (where.group(1) != null && !where.group(1).contains("…")) fields.put("venue", where.group(1));
    }

    private static List<Author> authors(JsonNode authorships) {
        var authors = new ArrayList<Author>();
        for (var each : authorships) {
            var name = JsonFields.text(each.path("author").path("display_name"));
            if (!name.isEmpty()) authors.add(Author.parse(name));
        }
        return authors;
    }

    /// The text of which only an index is given: each word with its places.
    private static String inOrder(JsonNode index) {
        var words = new TreeMap<Integer, String>();
        index.properties().forEach(word -> {
            for (var place : word.getValue()) {
                if (place.isInt() && words.size() < MOST_WORDS) words.put(place.intValue(), word.getKey());
            }
        });
        return String.join(" ", words.values());
    }
}
