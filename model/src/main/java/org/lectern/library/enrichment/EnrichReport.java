package org.lectern.library.enrichment;

import java.util.List;
import org.lectern.change.Revision;
import org.lectern.work.Problem;

/// What files brought, or in a dry run would have brought.
///
/// @param filled the papers whose fields were filled, by number
/// @param proposed what the user is to say of papers, as found in these files
/// @param warnings what the user should hear of, such as a reference file that is gone
public record EnrichReport(
        Revision revision,
        List<Filled> filled,
        List<OpenProposal> proposed,
        List<FilePassed> files,
        List<Problem> warnings) {

    public EnrichReport {
        filled = List.copyOf(filled);
        proposed = List.copyOf(proposed);
        files = List.copyOf(files);
        warnings = List.copyOf(warnings);
    }

    public long records() {
        return files.stream().mapToLong(FilePassed::records).sum();
    }

    public long rejected() {
        return files.stream().mapToLong(FilePassed::rejected).sum();
    }
}
