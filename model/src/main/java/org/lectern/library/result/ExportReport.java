package org.lectern.library.result;

import java.util.List;
import org.lectern.change.Revision;
import org.lectern.format.Finding;

/// What an export wrote.
///
/// @param complete papers with title, authors and year
/// @param incomplete papers that lack one of these
/// @param keys the citation keys in the file's order
/// @param findings what is wrong or missing in the papers written, paper by paper
public record ExportReport(
        long written, long complete, long incomplete, List<String> keys, List<Finding> findings, Revision revision) {

    public ExportReport {
        keys = List.copyOf(keys);
        findings = List.copyOf(findings);
    }
}
