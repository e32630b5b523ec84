package org.lectern.format.tagged;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import org.lectern.format.encoding.Entities;

/// Hands the fields of one record out, each once; what is left at the end nobody had a place for.
public final class FieldTaker {

    private final List<TaggedField> left;
    private final Set<String> putBack = new HashSet<>();

    public FieldTaker(TaggedRecord record) {
        left = new ArrayList<>(record.fields());
    }

    /// The values of the first tag that has any, in the record's order.
    public List<String> takeAll(String... tags) {
        for (var tag : tags) {
            var values = values(tag, TaggedField::text);
            if (values.isEmpty()) continue;
            left.removeIf(field -> field.tag().equals(tag));
            return values;
        }
        return List.of();
    }

    /// The lines of all values of a tag.
    public List<String> takeLines(String tag) {
        var lines = left.stream()
                .filter(field -> field.tag().equals(tag))
                .flatMap(field -> field.lines().stream())
                .map(Entities::decoded)
                .toList();
        left.removeIf(field -> field.tag().equals(tag));
        return lines;
    }

    /// The first value of the first tag that has any; its further values stay.
    public String take(String... tags) {
        for (var tag : tags) {
            for (var field : left) {
                if (!field.tag().equals(tag) || field.text().isEmpty()) continue;
                left.remove(field);
                return field.text();
            }
        }
        return "";
    }

    /// The paragraphs of all values of the first tag that has any.
    public String takeParagraphs(String... tags) {
        for (var tag : tags) {
            var values = values(tag, TaggedField::paragraphs);
            if (values.isEmpty()) continue;
            left.removeIf(field -> field.tag().equals(tag));
            return String.join("\n", values);
        }
        return "";
    }

    /// The first value of a tag, which stays.
    public String look(String tag) {
        return values(tag, TaggedField::text).stream().findFirst().orElse("");
    }

    /// Takes the values away that are the same as `value`, as producers repeat themselves.
    public void drop(String value, String... tags) {
        var named = List.of(tags);
        left.removeIf(field -> named.contains(field.tag())
                && (field.text().equals(value) || field.paragraphs().equals(value)));
    }

    /// Gives a value back that turned out to say more than a citation can hold, or something else.
    ///
    /// @param name the tag, or what the value is to be called
    public void put(String name, String value) {
        left.add(new TaggedField(name, List.of(value)));
        putBack.add(name);
    }

    /// What is left, verbatim, the values of one tag on lines of their own.
    ///
    /// @param names what tags are to be called; a tag without a name keeps its own
    public Map<String, String> rest(Map<String, String> names) {
        var rest = new LinkedHashMap<String, String>();
        for (var field : left) {
            var value = String.join("\n", field.lines()).strip();
            if (value.isEmpty()) continue;
            var name = names.getOrDefault(field.tag(), field.tag());
            rest.merge(name, value, (one, other) -> one + (name.equals("editor") ? " and " : "\n") + other);
        }
        return rest;
    }

    /// The tags that are left and have no name.
    public List<String> unmapped(Map<String, String> names) {
        return left.stream()
                .filter(field -> !field.text().isEmpty())
                .map(TaggedField::tag)
                .filter(tag -> !names.containsKey(tag) && !putBack.contains(tag))
                .distinct()
                .toList();
    }

    private List<String> values(String tag, Function<TaggedField, String> form) {
        return left.stream()
                .filter(field -> field.tag().equals(tag))
                .map(form)
                .filter(value -> !value.isEmpty())
                .toList();
    }
}
