package org.lectern.format;

import java.util.Set;

/// What an export includes beside the bibliographic core.
///
/// @param abstracts whether abstracts are written by formats that leave them out otherwise
/// @param fields the only fields to write, by the format's own names, or empty for all
public record ExportOptions(boolean abstracts, Set<String> fields) {

    public static final ExportOptions PLAIN = new ExportOptions(false, Set.of());

    public ExportOptions {
        fields = Set.copyOf(fields);
    }

    public boolean includes(String field) {
        return fields.isEmpty() || fields.contains(field);
    }
}
