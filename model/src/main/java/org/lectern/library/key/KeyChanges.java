package org.lectern.library.key;

import java.util.List;
import org.lectern.change.Revision;

/// What became of keys.
///
/// @param changed keys that were given before and are others now, in the order of the papers' numbers
/// @param given how many papers were given their first key
public record KeyChanges(Revision revision, List<KeyLine> changed, long given) {

    public KeyChanges {
        changed = List.copyOf(changed);
    }
}
