package org.lectern.library.arrival;

import java.util.Optional;
import org.lectern.change.Taken;
import org.lectern.format.Parsed;

/// Hears of each record of a batch what becomes of it.
@FunctionalInterface
public interface Witness {

    /// Hears of one record.
    ///
    /// @param record the record as it was read; empty for a file that could not be read at all
    /// @param landing where it came to; empty for what was rejected
    void saw(Arrival arrival, Optional<Parsed> record, Optional<Taken.Landing> landing);
}
