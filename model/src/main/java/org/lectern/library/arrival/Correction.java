package org.lectern.library.arrival;

import java.util.List;
import org.lectern.library.result.ImportReport;
import org.lectern.library.result.Rejection;

/// What came of a corrected record.
public sealed interface Correction {

    /// It was taken in.
    record TakenIn(ImportReport report) implements Correction {}

    /// It is as broken as before, or broken otherwise; nothing has changed.
    ///
    /// @param why at least one reason, with lines of the corrected text, from 1
    record StillBroken(List<Rejection> why) implements Correction {
        public StillBroken {
            why = List.copyOf(why);
        }
    }

    /// There is no such record, or it was settled before.
    record Settled() implements Correction {}
}
