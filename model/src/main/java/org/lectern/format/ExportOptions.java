package org.lectern.format;

import java.util.Map;
import java.util.Set;
import org.lectern.paper.TopicId;

/// What an export includes beside the bibliographic core.
///
/// @param abstracts whether abstracts and keywords are written by formats that leave them out otherwise
/// @param fields the only fields to write, by the format's own names, or empty for all; a name behind a `+`, such as
///     `+file`, is written besides what would be written anyway
/// @param asImported whether a record that is unchanged since it was imported is written as it stood, by formats that
///     can
/// @param entries how BibTeX and biblatex entries are written where users differ
/// @param by what the sections of a reading list are
/// @param topics the topics' names, which the library adds
/// @param style the citation style of a bibliography, by its name, or empty for the plain one
public record ExportOptions(
        boolean abstracts,
        Set<String> fields,
        boolean asImported,
        EntryOptions entries,
        Sections by,
        Map<TopicId, String> topics,
        String style) {

    /// What papers of a reading list stand together under.
    public enum Sections {
        /// Their first tag, without tags their topic.
        TAG_OR_TOPIC,
        TAG,
        TOPIC,
        YEAR
    }

    public static final ExportOptions PLAIN = new ExportOptions(false, Set.of());

    public ExportOptions {
        fields = Set.copyOf(fields);
        topics = Map.copyOf(topics);
    }

    public ExportOptions(boolean abstracts, Set<String> fields) {
        this(abstracts, fields, false);
    }

    public ExportOptions(boolean abstracts, Set<String> fields, boolean asImported) {
        this(abstracts, fields, asImported, EntryOptions.USUAL, Sections.TAG_OR_TOPIC, Map.of(), "");
    }

    public ExportOptions with(EntryOptions other) {
        return new ExportOptions(abstracts, fields, asImported, other, by, topics, style);
    }

    public ExportOptions by(Sections sections) {
        return new ExportOptions(abstracts, fields, asImported, entries, sections, topics, style);
    }

    public ExportOptions withTopics(Map<TopicId, String> names) {
        return new ExportOptions(abstracts, fields, asImported, entries, by, names, style);
    }

    public ExportOptions inStyle(String name) {
        return new ExportOptions(abstracts, fields, asImported, entries, by, topics, name);
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
