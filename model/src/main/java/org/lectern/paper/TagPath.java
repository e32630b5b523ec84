package org.lectern.paper;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.lectern.text.CodePointOrder;

/// A tag with its ancestors, written `method/peft/lora`.
///
/// Names keep their case and inner spaces; white space around them is dropped. Two paths are equal when their
/// names are equal character by character.
///
/// @param names from the root down; never empty, and no name is empty or holds a slash
public record TagPath(List<String> names) implements Comparable<TagPath> {

    public TagPath {
        names = List.copyOf(names);
        if (names.isEmpty()) throw new IllegalArgumentException("a tag needs a name");
        for (var name : names) {
            if (name.isBlank() || name.contains("/")) throw new IllegalArgumentException("not a tag's name: " + name);
        }
    }

    /// The path that a text writes, or empty when a name in it is missing, as in `method//lora` or a blank text.
    public static Optional<TagPath> parse(String text) {
        var names = new ArrayList<String>();
        for (var name : text.strip().split("/", -1)) {
            if (name.isBlank()) return Optional.empty();
            names.add(name.strip().replaceAll("\\s+", " "));
        }
        return Optional.of(new TagPath(names));
    }

    /// The path that a text writes.
    ///
    /// @throws IllegalArgumentException when it writes none
    public static TagPath of(String text) {
        return parse(text).orElseThrow(() -> new IllegalArgumentException("not a tag: " + text));
    }

    public Optional<TagPath> parent() {
        return names.size() == 1 ? Optional.empty() : Optional.of(new TagPath(names.subList(0, names.size() - 1)));
    }

    /// Whether this is the other tag or stands somewhere below it.
    public boolean isWithin(TagPath other) {
        return names.size() >= other.names.size()
                && names.subList(0, other.names.size()).equals(other.names);
    }

    /// This path with the ancestor `from` replaced by `to`; only for a tag that [is within][#isWithin] `from`.
    public TagPath moved(TagPath from, TagPath to) {
        if (!isWithin(from)) throw new IllegalArgumentException(this + " is not within " + from);
        var moved = new ArrayList<>(to.names);
        moved.addAll(names.subList(from.names.size(), names.size()));
        return new TagPath(moved);
    }

    @Override
    public int compareTo(TagPath other) {
        for (int i = 0; i < Math.min(names.size(), other.names.size()); i++) {
            int order = CodePointOrder.INSTANCE.compare(names.get(i), other.names.get(i));
            if (order != 0) return order;
        }
        return Integer.compare(names.size(), other.names.size());
    }

    @Override
    public String toString() {
        return String.join("/", names);
    }
}
