package org.lectern.paper.key;

import org.lectern.paper.PaperId;

/// A citation key in the place of another.
///
/// @param before the key that was given, or empty where none was
/// @param after what it becomes, not empty
public record NewKey(PaperId paper, String before, String after) {

    public boolean isChange() {
        return !before.equals(after);
    }
}
