package org.lectern.format;

import java.util.Set;

/// What an export includes beside the bibliographic core.
///
/// @param abstracts whether abstracts and keywords are written by formats that leave them out otherwise
/// @param fields the only fields to write, by the format's own names, or empty for all; a name behind a `+`, such as
///     `+file`, is written besides what would be written anyway
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
        return isWhole() || asks(field);
    }

    /// Whether no field is left out but those that are written on wish only.
    public boolean isWhole() {
        return fields.stream().allMatch(field -> field.startsWith("+"));
    }

    /// Whether a field is wished for by its name, even if it is one that is written on wish only.
    public boolean asks(String field) {
        return fields.contains(field) || fields.contains('+' + field);
    }
}
