package org.lectern.change;

import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.lectern.paper.PaperId;

/// All that one edit changes, in the order in which it changes it.
///
/// The store writes a delta in one transaction, the index re-reads the papers it touches, the
/// views repaint them, and undo writes its [inverse][#inverse()]. Nothing else alters a library.
public record Delta(List<Change> changes) {

    public static final Delta NONE = new Delta(List.of());

    public Delta {
        changes = List.copyOf(changes);
    }

    /// The delta that leads back: each change turned round, the last one first.
    public Delta inverse() {
        return new Delta(changes.reversed().stream().map(Change::inverse).toList());
    }

    public Set<PaperId> touched() {
        return changes.stream().flatMap(each -> each.papers().stream()).collect(Collectors.toUnmodifiableSet());
    }

    public boolean isEmpty() {
        return changes.isEmpty();
    }
}
