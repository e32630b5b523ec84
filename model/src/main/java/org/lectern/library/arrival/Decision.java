package org.lectern.library.arrival;

import org.lectern.paper.PaperId;

/// What the user says of a record before it comes in. Nothing said, it becomes what the rehearsal says.
public sealed interface Decision {

    /// It is not taken in.
    record LeaveOut() implements Decision {}

    /// It is this paper, in other words: it becomes a source of it.
    record SameAs(PaperId paper) implements Decision {}
}
