package org.lectern.library.arrival;

import org.lectern.paper.PaperId;

/// What the user says of a record before it comes in. Nothing said, it becomes what the rehearsal says.
public sealed interface Decision {

    /// It is not taken in.
    record LeaveOut() implements Decision {}

    /// It is this paper, in other words: it becomes a source of it.
    record SameAs(PaperId paper) implements Decision {}

    /// It is the paper that an earlier record of the same batch brings, in other words: it becomes a source of it.
    /// Where that record brings none, it becomes what the rehearsal says.
    record SameRecord(Place earlier) implements Decision {}
}
