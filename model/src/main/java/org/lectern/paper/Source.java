package org.lectern.paper;

/// Where a record stood, and as it stood: what a paper can always be traced back to.
///
/// @param file the file's name without its folder
/// @param format the name of the format that read it, such as `page` or `bibtex`
/// @param record the record's number in the file, from 1
/// @param line the line on which the record starts, from 1
/// @param key the record's own key in its file, verbatim, or empty
/// @param date the date the file gives for itself, verbatim (a saved page's `Mar 18`), or empty; it says nothing
///     about when the paper appeared
/// @param verbatim the record as it stood, character by character, with remarks that stand right above it and
///     definitions it needs
public record Source(String file, String format, int record, int line, String key, String date, String verbatim) {

    /// The same source with more lines above it.
    public Source below(int lines) {
        return new Source(file, format, record, line + lines, key, date, verbatim);
    }

    /// The same source in a file of another name.
    public Source in(String file) {
        return new Source(file, format, record, line, key, date, verbatim);
    }
}
