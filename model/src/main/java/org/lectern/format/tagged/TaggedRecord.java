package org.lectern.format.tagged;

import java.util.List;
import org.lectern.paper.Source;

/// A record as it was cut out of its file.
///
/// @param number the record's number in the file, from 1
/// @param line the line on which it starts, from 1
/// @param isClosed whether it ended where its format says that it should
/// @param verbatim its lines as they stood, with LF between them
public record TaggedRecord(int number, int line, List<TaggedField> fields, boolean isClosed, String verbatim) {

    public TaggedRecord {
        fields = List.copyOf(fields);
    }

    /// Where the record stood.
    public Source source(String format, String key) {
        return new Source("", format, number, line, key, "", verbatim);
    }
}
