package org.lectern.paper.field;

/// Where the value of a field came from, as far as it did not come with the paper's own sources.
public sealed interface Origin {

    /// The user wrote it, or emptied the field: nothing but the user changes it again.
    record Typed() implements Origin {}

    /// A record of another file, which described the same paper.
    ///
    /// @param file the file's name without its folder
    /// @param record the record's number in the file, from 1
    /// @param line the line on which the record starts, from 1
    /// @param key the record's own key in its file, or empty
    record FromRecord(String file, int record, int line, String key) implements Origin {}
}
