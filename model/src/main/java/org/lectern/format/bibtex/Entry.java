package org.lectern.format.bibtex;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.lectern.work.Problem;

/// An entry as it stands in its file.
///
/// @param type in lower case
/// @param key verbatim, or empty
/// @param fields by their names in lower case; values in TeX without their delimiters, macros replaced, in order
/// @param record the entry's number among the entries of the file, from 1
/// @param line the line of its `@`
/// @param verbatim all its characters
record Entry(
        String type,
        String key,
        Map<String, String> fields,
        int record,
        int line,
        String verbatim,
        List<Problem> problems) {

    Entry {
        fields = Collections.unmodifiableMap(new LinkedHashMap<>(fields));
        problems = List.copyOf(problems);
    }

    String field(String name) {
        return fields.getOrDefault(name, "");
    }

    Entry with(Map<String, String> fields, List<Problem> problems) {
        return new Entry(type, key, fields, record, line, verbatim, problems);
    }
}
