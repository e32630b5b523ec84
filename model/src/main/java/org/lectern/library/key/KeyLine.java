package org.lectern.library.key;

import org.lectern.paper.PaperId;

/// A paper's key before and after, with what a reader knows the paper by.
///
/// @param title repaired
/// @param before the key that was given, or empty
/// @param after the key it has then
public record KeyLine(PaperId paper, String title, String before, String after) {

    /// Whether a key that was given becomes another.
    public boolean isChange() {
        return !before.isEmpty() && !before.equals(after);
    }
}
