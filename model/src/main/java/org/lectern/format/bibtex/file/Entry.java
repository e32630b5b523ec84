package org.lectern.format.bibtex.file;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.lectern.work.Problem;

/// An entry as it stands in its file.
///
/// @param type in lower case
/// @param key verbatim, or empty
/// @param fields by their names in lower case; values in TeX without their delimiters, macros replaced, in order
/// @param record the entry's number among the entries of the file, from 1
/// @param line the line of its `@`
/// @param above what stands between this entry and the one before it, and definitions from further up that it uses
/// @param body all characters of the entry itself
/// @param below for the last entry of a file what follows it
public record Entry(
        String type,
        String key,
        Map<String, String> fields,
        int record,
        int line,
        List<Aside> above,
        String body,
        List<Aside> below,
        List<Problem> problems) {

    public Entry {
        fields = Collections.unmodifiableMap(new LinkedHashMap<>(fields));
        above = List.copyOf(above);
        below = List.copyOf(below);
        problems = List.copyOf(problems);
    }

    /// An entry of which only the fields matter, such as a parent to inherit from.
    public static Entry of(String type, String key, Map<String, String> fields) {
        return new Entry(type, key, fields, 0, 0, List.of(), "", List.of(), List.of());
    }

    public String field(String name) {
        return fields.getOrDefault(name, "");
    }

    /// The entry and what stands around it. Read again, it gives the same entry, however far it is from its file.
    public String verbatim() {
        if (above.isEmpty() && below.isEmpty()) return body;
        return Stream.of(
                        above.stream().map(Aside::text),
                        Stream.of(body),
                        below.stream().map(Aside::text))
                .flatMap(texts -> texts)
                .collect(Collectors.joining("\n"));
    }

    public Entry with(Map<String, String> fields, List<Problem> problems) {
        return new Entry(type, key, fields, record, line, above, body, below, problems);
    }

    /// The last entry of a file, with what follows it.
    public Entry ending(List<Aside> below, List<Problem> problems) {
        return new Entry(type, key, fields, record, line, above, body, below, problems);
    }
}
