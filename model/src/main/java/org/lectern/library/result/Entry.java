package org.lectern.library.result;

import java.time.Instant;
import java.util.List;
import org.lectern.change.Revision;

/// A line of the history.
///
/// @param edit the edit's name, or `undo`, `redo`, `take-back`
/// @param arguments what the edit was about: a tag, a file, a number
/// @param papers how many papers it touched
/// @param undone whether it was taken back
/// @param canUndo whether it can be taken back now
public record Entry(
        Revision revision,
        Instant at,
        String edit,
        List<Object> arguments,
        long papers,
        boolean undone,
        boolean canUndo) {

    public Entry {
        arguments = List.copyOf(arguments);
    }
}
