package org.lectern.library.attachment;

import java.util.List;
import org.lectern.change.Revision;
import org.lectern.paper.FileMove;

/// What became of the files that were missing.
///
/// @param revision the library's afterwards
/// @param found those that lie elsewhere now
/// @param left those that are missing still
public record FoundAgain(Revision revision, List<FileMove> found, List<MissingFile> left) {

    public FoundAgain {
        found = List.copyOf(found);
        left = List.copyOf(left);
    }
}
