package org.lectern.format.json;

import java.time.Instant;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.lectern.format.Field;
import org.lectern.format.FieldRecord;
import org.lectern.format.ListedNames;
import org.lectern.format.json.service.Services;
import org.lectern.paper.Author;
import tools.jackson.databind.JsonNode;

/// Says what the values of an object mean by their names, whoever named them.
final class JsonFields {

    private static final Pattern WRAPPED = Pattern.compile("\\s*\\n\\s*");
    private static final List<String> FAMILY =
            List.of("family", "familyName", "family_name", "last", "lastName", "last_name", "lastname", "surname");
    private static final List<String> GIVEN = List.of(
            "given",
            "givenName",
            "given_name",
            "given-name",
            "first",
            "firstName",
            "first_name",
            "firstname",
            "forename");
    private static final List<String> NAME = List.of(
            "fullName",
            "full_name",
            "fullname",
            "literal",
            "collectiveName",
            "collective_name",
            "display_name",
            "displayName",
            "name",
            "text");
    /// Objects that hold a paper's numbers by their kinds.
    private static final Set<String> NUMBERS =
            Set.of("externalids", "identifiers", "ext_ids", "external_ids", "externalidentifiers");
    /// `Roe AB`, as PubMed writes people.
    private static final Pattern INITIALS_LAST = Pattern.compile("(.+) (\\p{Lu}{1,3})");
    /// DBLP tells namesakes by a number.
    private static final Pattern NAMESAKE = Pattern.compile("\\s\\d{4}$");
    /// What an object about a journal may say of the place in it.
    private static final Set<Field> PLACES = Set.of(Field.VOLUME, Field.NUMBER, Field.PAGES, Field.PUBLISHER);
    private static final List<String> WORD =
            List.of("name", "category", "keyword", "term", "display_name", "value", "subject", "tag", "en");
    /// What stands for an object where a text is due.
    private static final List<String> VALUE = List.of("title", "name", "value", "$", "#text");

    /// Milliseconds since 1970: from 1973 on, so that no number of a day is taken for one, to 2100.
    private static final long FIRST_TIME = 100_000_000_000L;
    private static final long LAST_TIME = 4_102_444_800_000L;

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
        if (NUMBERS.contains(name.toLowerCase(Locale.ROOT)) && value.isObject()) {
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
        var field = Field.named(name);
        boolean isKnown = field.isPresent() && !value.isEmpty();
        var plain = first.isObject() ? plain(first, field) : text(first);
        if (isKnown && !plain.isEmpty() && (first.isObject() || value.isArray())) fields.put(name, plain);
        else if (value.isNumber() && field.equals(Optional.of(Field.DATE))) fields.put(name, day(value));
        else if (value.isValueNode()) fields.put(name, text(value));
        else fields.keep(name, value.toString());
    }

    /// A point in time as programs count it, in milliseconds; any other number as it stands.
    private static String day(JsonNode number) {
        long count = number.asLong(0);
        boolean isTime = count > FIRST_TIME && count < LAST_TIME;
        return isTime
                ? Instant.ofEpochMilli(count)
                        .atOffset(ZoneOffset.UTC)
                        .toLocalDate()
                        .toString()
                : text(number);
    }

    /// The snapshot's own date is the day of its last change; a paper is as old as its first version.
    private static void arxiv(FieldRecord fields, JsonNode object) {
        fields.put("arxiv", text(object.path("id")));
        fields.put("year", text(object.path("versions").path(0).path("created")));
    }

    private static void journal(FieldRecord fields, JsonNode journal) {
        journal.properties().forEach(each -> {
            var field = Field.named(each.getKey());
            if (field.filter(PLACES::contains).isPresent()) fields.put(each.getKey(), text(each.getValue()));
            else if (VALUE.contains(each.getKey())) fields.put("journal", text(each.getValue()));
            else fields.also("journal " + each.getKey(), text(each.getValue()));
        });
    }

    private static List<String> keywords(JsonNode value) {
        if (value.isObject()) return members(value);
        if (!value.isArray()) {
            var record = text(value);
            return List.of(record.split(record.contains(";") ? ";" : record.contains("|") ? "\\|" : ",", -1));
        }
        var words = new ArrayList<String>();
        for (var each : value) words.add(each.isObject() ? word(each) : text(each));
        return words;
    }

    private static String word(JsonNode object) {
        var named = first(object, WORD);
        return named.isEmpty()
                ? object.valueStream().map(JsonFields::text).findFirst().orElse("")
                : named;
    }

    /// The words in the lists of an object, or else the names of its members.
    private static List<String> members(JsonNode object) {
        var listed = object.valueStream()
                .filter(JsonNode::isArray)
                .flatMap(JsonNode::valueStream)
                .map(JsonFields::text)
                .toList();
        return listed.isEmpty() ? List.copyOf(object.propertyNames()) : listed;
    }

    private static Author author(JsonNode value) {
        if (!value.isObject()) return named(text(value));
        var kind = text(value.path("nameType")) + text(value.path("authtype"));
        boolean isBody = kind.equals("Organizational")
                || kind.equals("CollectiveName")
                || value.has("collectiveName")
                || value.path("collective_name").isString();
        var family = first(value, FAMILY);
        var given = first(value, GIVEN);
        var name = first(value, NAME);
        if (isBody) return Author.literal(name);
        if (value.has("authtype"))
            return Author.parse(INITIALS_LAST.matcher(name).replaceFirst("$1, $2"));
        if (family.isEmpty() || (given.isEmpty() && !name.isEmpty()))
            return named(NAMESAKE.matcher(name).replaceFirst(""));
        var suffix = text(value.path("suffix"));
        var before = Stream.concat(
                        Stream.of(given), value.path("middle").valueStream().map(JsonFields::text))
                .filter(part -> !part.isEmpty())
                .collect(Collectors.joining(" "));
        return Author.parse(suffix.isEmpty() ? family + ", " + before : family + ", " + suffix + ", " + before);
    }

    private static Author named(String name) {
        return ListedNames.isBody(name) ? Author.literal(name) : Author.parse(name);
    }

    /// An object in place of a text: its title, name or value, or the date that its parts make.
    private static String plain(JsonNode object, Optional<Field> field) {
        var parts = object.path("date-parts").path(0);
        if (parts.isArray()) return parts.valueStream().map(JsonFields::text).collect(Collectors.joining("-"));
        boolean isDate = field.equals(Optional.of(Field.DATE)) || field.equals(Optional.of(Field.YEAR));
        if (isDate && object.has("year"))
            return Stream.of("year", "month", "day")
                    .map(object::path)
                    .map(part -> text(part.isObject() ? part.path("value") : part))
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
