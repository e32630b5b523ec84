package org.lectern.library.result;

import java.util.List;
import org.lectern.change.Revision;
import org.lectern.library.enrichment.Imported;

/// What an import did, or in a dry run would have done.
///
/// @param revision the library's revision afterwards; the import's own where it changed anything
/// @param changed whether it changed anything
/// @param papers how many papers the library holds afterwards
/// @param enriched what reference files and changed records brought beside the files
public record ImportReport(Revision revision, boolean changed, long papers, List<FileReport> files, Imported enriched) {

    public ImportReport {
        files = List.copyOf(files);
    }

    public long records() {
        return files.stream().mapToLong(FileReport::records).sum();
    }

    public long added() {
        return files.stream().mapToLong(FileReport::added).sum();
    }

    public long known() {
        return files.stream().mapToLong(FileReport::known).sum();
    }

    public long rejected() {
        return files.stream().mapToLong(file -> file.rejected().size()).sum();
    }

    /// How many of the rejected records wait to be corrected; the others have no text of their own.
    public long waiting() {
        return files.stream()
                .flatMap(file -> file.rejected().stream())
                .filter(each -> !each.verbatim().isEmpty())
                .count();
    }
}
