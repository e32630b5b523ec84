package org.lectern.format.json;

import java.io.BufferedReader;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.lectern.format.Field;
import org.lectern.format.FieldRecord;
import org.lectern.format.Importer;
import org.lectern.format.Parsed;
import org.lectern.paper.Author;
import org.lectern.paper.Source;
import org.lectern.work.Problem;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/// One JSON object a line, as snapshots of arXiv and Semantic Scholar are given out.
public final class JsonLinesImporter implements Importer {

    private static final JsonMapper JSON = JsonMapper.shared();
    private static final Pattern WRAPPED = Pattern.compile("\\s*\\n\\s*");
    private static final List<String> FAMILY = List.of("family", "familyName", "last", "lastName", "last_name");
    private static final List<String> GIVEN = List.of("given", "givenName", "first", "firstName", "first_name");
    private static final List<String> NAME = List.of("name", "literal", "display_name", "fullName", "full_name");

    @Override
    public String name() {
        return "jsonl";
    }

    @Override
    public boolean recognises(String head) {
        var line = head.lines()
                .filter(each -> !each.isBlank())
                .findFirst()
                .orElse("")
                .strip();
        if (!line.startsWith("{")) return false;
        if (head.indexOf('\n') < 0 && !line.endsWith("}")) return line.contains("\"title\"");
        return object(line).filter(JsonLinesImporter::hasTitle).isPresent();
    }

    @Override
    public Stream<Parsed> read(BufferedReader file) {
        var line = new AtomicInteger();
        var record = new AtomicInteger();
        return file.lines()
                .map(text -> new Line(line.incrementAndGet(), text))
                .filter(each -> !each.text.isBlank())
                .map(each -> parsed(each, record.incrementAndGet()));
    }

    private record Line(int number, String text) {}

    private static Parsed parsed(Line line, int record) {
        var object = object(line.text);
        if (object.isEmpty()) {
            var source = new Source("", "jsonl", record, line.number, "", "", line.text);
            return new Parsed.Rejected(source, Problem.of("import.bad-json"));
        }
        var fields = fields(object.get());
        return fields.parsed(new Source("", "jsonl", record, line.number, fields.key(), "", line.text));
    }

    private static Optional<JsonNode> object(String line) {
        try {
            return Optional.of(JSON.readTree(line)).filter(JsonNode::isObject);
        } catch (JacksonException e) {
            return Optional.empty();
        }
    }

    private static boolean hasTitle(JsonNode object) {
        return object.properties().stream()
                .anyMatch(each -> Field.named(each.getKey()).equals(Optional.of(Field.TITLE)));
    }

    private static FieldRecord fields(JsonNode object) {
        var fields = new FieldRecord();
        boolean isArxiv = object.has("authors_parsed") || (object.has("versions") && object.has("categories"));
        for (var each : object.properties()) take(fields, each.getKey(), each.getValue(), isArxiv);
        if (isArxiv) arxiv(fields, object);
        return fields;
    }

    private static void take(FieldRecord fields, String name, JsonNode value, boolean isArxiv) {
        if (value.isNull()) return;
        var field = Field.named(name);
        if (name.equals("externalIds") && value.isObject()) {
            value.properties().forEach(id -> fields.put(id.getKey(), text(id.getValue())));
        } else if (name.equals("journal") && value.isObject()) {
            journal(fields, value);
        } else if (name.equals("authors_parsed") && value.isArray()) {
            fields.authors(
                    value.valueStream().map(JsonLinesImporter::parsedAuthor).toList());
        } else if (field.equals(Optional.of(Field.AUTHORS)) && value.isArray()) {
            fields.authors(value.valueStream().map(JsonLinesImporter::author).toList());
        } else if (field.equals(Optional.of(Field.KEYWORDS))) {
            fields.keywords(isArxiv ? List.of(text(value).split(" ", -1)) : keywords(value));
        } else if (isArxiv && value.isString()) {
            fields.put(name, WRAPPED.matcher(value.stringValue().strip()).replaceAll(" "));
        } else {
            put(fields, name, value);
        }
    }

    private static void put(FieldRecord fields, String name, JsonNode value) {
        if (value.isArray() && value.size() > 0 && Field.named(name).isPresent()) fields.put(name, text(value.path(0)));
        else if (value.isValueNode()) fields.put(name, text(value));
        else fields.keep(name, value.toString());
    }

    /// The snapshot's own date is the day of its last change; a paper is as old as its first version.
    private static void arxiv(FieldRecord fields, JsonNode object) {
        fields.put("arxiv", text(object.path("id")));
        fields.put("year", text(object.path("versions").path(0).path("created")));
    }

    private static void journal(FieldRecord fields, JsonNode journal) {
        journal.properties().forEach(each -> {
            if (each.getKey().equals("name")) fields.put("journal", text(each.getValue()));
            else fields.put(each.getKey(), text(each.getValue()));
        });
    }

    private static List<String> keywords(JsonNode value) {
        if (!value.isArray()) {
            var record = text(value);
            return List.of(record.split(record.contains(";") ? ";" : ",", -1));
        }
        var words = new ArrayList<String>();
        for (var each : value)
            words.add(each.isObject() ? first(each, List.of("name", "category", "keyword", "term")) : text(each));
        return words;
    }

    private static Author author(JsonNode value) {
        if (!value.isObject()) return Author.parse(text(value));
        var family = first(value, FAMILY);
        if (!family.isEmpty()) return Author.parse(family + ", " + first(value, GIVEN));
        return Author.parse(first(value, NAME));
    }

    private static Author parsedAuthor(JsonNode parts) {
        var family = text(parts.path(0));
        var given = text(parts.path(1));
        var suffix = text(parts.path(2));
        if (given.isEmpty()) return Author.literal(family);
        return Author.parse(suffix.isEmpty() ? family + ", " + given : family + ", " + suffix + ", " + given);
    }

    private static String first(JsonNode object, List<String> names) {
        return names.stream()
                .map(name -> text(object.path(name)))
                .filter(text -> !text.isEmpty())
                .findFirst()
                .orElse("");
    }

    private static String text(JsonNode value) {
        if (value.isMissingNode() || value.isNull()) return "";
        return value.isContainer() ? value.toString() : value.asString();
    }
}
