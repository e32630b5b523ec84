package org.lectern.library.export;

import java.nio.file.Path;
import java.util.List;

/// What became of a folder of notes.
///
/// @param written files that are new or were written anew
/// @param same files that said everything already
/// @param kept files of which the user has changed what is ours, so that this part stayed as it was
/// @param foreign files in the way that are no notes of ours; nothing was written there
/// @param left notes of papers that the library holds no more; they stay
public record NotesReport(int written, int same, List<Path> kept, List<Path> foreign, List<Path> left) {

    public NotesReport {
        kept = List.copyOf(kept);
        foreign = List.copyOf(foreign);
        left = List.copyOf(left);
    }
}
