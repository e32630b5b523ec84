package org.lectern.format;

import java.util.Set;

/// What an export includes beside the bibliographic core.
///
/// @param abstracts whether abstracts and keywords are written by formats that leave them out otherwise
/// @param fields the only fields to write, by the format's own names, or empty for all
/// @param asImported whether a record that is unchanged since it was imported is written as it stood, by formats that
///     can
public record ExportOptions(boolean abstracts, Set<String> fields, boolean asImported) {

    public static final ExportOptions PLAIN = new ExportOptions(false, Set.of());

    public ExportOptions {
        fields = Set.copyOf(fields);
    }

    public ExportOptions(boolean abstracts, Set<String> fields) {
        this(abstracts, fields, false);
    }

    public boolean includes(String field) {
        return fields.isEmpty() || fields.contains(field);
    }
}
