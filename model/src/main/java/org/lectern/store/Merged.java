package org.lectern.store;

import java.util.Set;
import java.util.TreeSet;
import org.lectern.change.Revision;
import org.lectern.paper.PaperId;

/// A merge that still holds.
///
/// @param revision the one that made it; it may have made others as well
/// @param survivor the paper that stayed
/// @param absorbed the papers that went into it then
public record Merged(Revision revision, PaperId survivor, Set<PaperId> absorbed) {

    public Merged {
        absorbed = new TreeSet<>(absorbed);
    }
}
