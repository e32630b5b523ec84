package org.lectern.library.result;

import java.util.List;
import org.lectern.change.Revision;
import org.lectern.paper.PaperId;

/// What an undo or redo did.
///
/// @param revision the new revision
/// @param what the revision that was taken back
/// @param papers how many papers it touched
/// @param kept papers left as they are, because they were worked on since
public record Undone(Revision revision, Entry what, long papers, List<PaperId> kept) {

    public Undone {
        kept = List.copyOf(kept);
    }
}
