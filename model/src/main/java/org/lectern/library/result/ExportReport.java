package org.lectern.library.result;

import java.util.List;
import org.lectern.change.Revision;

/// What an export wrote.
///
/// @param complete papers with title, authors and year
/// @param incomplete papers that lack one of these
/// @param keys the citation keys in the file's order
public record ExportReport(long written, long complete, long incomplete, List<String> keys, Revision revision) {

    public ExportReport {
        keys = List.copyOf(keys);
    }
}
