package org.lectern.library.result;

import java.util.List;
import org.lectern.change.Revision;
import org.lectern.paper.PaperId;

/// A merge that was taken apart.
///
/// @param survivor the paper that had taken the others in
/// @param back the papers that are held again
public record Unmerged(Revision revision, PaperId survivor, List<PaperId> back) {

    public Unmerged {
        back = List.copyOf(back);
    }
}
