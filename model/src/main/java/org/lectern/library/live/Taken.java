package org.lectern.library.live;

import java.util.List;
import org.lectern.change.Revision;

/// What the library has taken over from a file that another hand edited.
///
/// @param corrected how many papers say now what the file says
/// @param added how many papers are new
/// @param leftOut entries that could not be taken over: those removed from the file, and those nobody can read
public record Taken(Revision revision, long corrected, long added, List<String> leftOut) {
    public Taken {
        leftOut = List.copyOf(leftOut);
    }
}
