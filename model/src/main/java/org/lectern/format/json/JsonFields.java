package org.lectern.format.json;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.lectern.format.Field;
import org.lectern.format.FieldRecord;
import org.lectern.format.ListedNames;
import org.lectern.paper.Author;
import tools.jackson.databind.JsonNode;

/// Says what the values of an object mean by their names, whoever named them.
final class JsonFields {

    private static final Pattern WRAPPED = Pattern.compile("\\s*\\n\\s*");
    private static final List<String> FAMILY =
            List.of("family", "familyName", "last", "lastName", "last_name", "surname");
    private static final List<String> GIVEN = List.of("given", "givenName", "first", "firstName", "first_name");
    private static final List<String> NAME = List.of(
            "fullName", "full_name", "fullname", "literal", "collectiveName", "display_name", "name", "text");
    /// DBLP tells namesakes by a number.
    private static final Pattern NAMESAKE = Pattern.compile("\\s\\d{4}$");
    /// What stands for an object where a text is due.
    private static final List<String> VALUE = List.of("title", "name", "value", "$", "#text");

    private JsonFields() {}

    /// The object's values by their names.
    static FieldRecord of(JsonNode described) {
        var object = Services.plain(JsonShapes.unwrapped(described));
        var fields = new FieldRecord();
        boolean isArxiv = object.has("authors_parsed") || (object.has("versions") && object.has("categories"));
        for (var each : object.properties()) take(fields, each.getKey(), each.getValue(), isArxiv);
        if (isArxiv) arxiv(fields, object);
        JsonShapes.huggingFace(fields, described);
        return fields;
    }

    /// Takes one value in by its name.
    static void take(FieldRecord fields, String name, JsonNode value, boolean isArxiv) {
        if (value.isNull()) return;
        var field = Field.named(name);
        if (JsonShapes.take(fields, name, value)) return;
        if (name.equalsIgnoreCase("externalIds") && value.isObject()) {
            value.properties().forEach(id -> fields.put(id.getKey(), text(id.getValue())));
        } else if (name.equals("journal") && value.isObject()) {
            journal(fields, value);
        } else if (name.equals("authors_parsed") && value.isArray()) {
            fields.authors(value.valueStream().map(JsonFields::parsedAuthor).toList());
        } else if (field.equals(Optional.of(Field.AUTHORS)) && value.isArray()) {
            fields.authors(value.valueStream().map(JsonFields::author).toList());
        } else if (field.equals(Optional.of(Field.KEYWORDS))) {
            fields.keywords(isArxiv ? List.of(text(value).split(" ", -1)) : keywords(value));
        } else if (isArxiv && value.isString()) {
            fields.put(name, WRAPPED.matcher(value.stringValue().strip()).replaceAll(" "));
        } else {
            put(fields, name, value);
        }
    }

    private static void put(FieldRecord fields, String name, JsonNode value) {
        var first = value.isArray() ? value.path(0) : value;
        boolean isKnown = Field.named(name).isPresent() && !value.isEmpty();
        var plain = first.isObject() ? plain(first) : text(first);
        if (isKnown && !plain.isEmpty() && (first.isObject() || value.isArray())) fields.put(name, plain);
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
            words.add(
                    each.isObject()
                            ? first(each, List.of("name", "category", "keyword", "term", "display_name", "value", "subject", "tag"))
                            : text(each));
        return words;
    }

    private static Author author(JsonNode value) {
        if (!value.isObject()) return Author.parse(text(value));
        boolean isBody = text(value.path("nameType")).equals("Organizational") || value.has("collectiveName");
        var family = first(value, FAMILY);
        var given = first(value, GIVEN);
        var name = first(value, NAME);
        if (isBody) return Author.literal(name);
        if (family.isEmpty() || (given.isEmpty() && !name.isEmpty()))
            return ListedNames.isBody(name)
                    ? Author.literal(name)
                    : Author.parse(NAMESAKE.matcher(name).replaceFirst(""));
        var suffix = text(value.path("suffix"));
        var before = Stream.concat(Stream.of(given), value.path("middle").valueStream().map(JsonFields::text))
                .filter(part -> !part.isEmpty())
                .collect(Collectors.joining(" "));
        return Author.parse(suffix.isEmpty() ? family + ", " + before : family + ", " + suffix + ", " + before);
    }

    /// An object in place of a text: its title, name or value, or the date that its parts make.
    private static String plain(JsonNode object) {
        var parts = object.path("date-parts").path(0);
        if (parts.isArray()) return parts.valueStream().map(JsonFields::text).collect(Collectors.joining("-"));
        if (object.has("year"))
            return Stream.of("year", "month", "day")
                    .map(name -> text(object.path(name)))
                    .filter(part -> !part.isEmpty())
                    .collect(Collectors.joining("-"));
        return first(object, VALUE);
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

    static String text(JsonNode value) {
        if (value.isMissingNode() || value.isNull()) return "";
        return value.isContainer() ? value.toString() : value.asString();
    }
}
