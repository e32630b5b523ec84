package org.lectern.change;

import java.util.List;
import org.lectern.duplicate.Evidence;
import org.lectern.paper.PaperId;

/// What taking records in changes, and what becomes of each record.
///
/// @param landings one a record, in their order
public record Taken(Delta delta, List<Landing> landings) {

    public Taken {
        landings = List.copyOf(landings);
    }

    /// What becomes of one record.
    ///
    /// @param paper the paper that it is, or becomes
    /// @param why what shows that the paper was held already
    public record Landing(PaperId paper, How how, List<Evidence> why) {
        public Landing {
            why = List.copyOf(why);
        }
    }

    public enum How {
        /// A new paper.
        NEW,
        /// A source of a paper with the same text.
        SAME_TEXT,
        /// A source of the paper into which one with the same text was merged.
        MERGED_TEXT,
        /// Nothing: this very record is a source of the paper already.
        SAME_RECORD,
        /// A source of the paper that had it from the same place in the same file, where it said something else.
        CHANGED_RECORD,
        /// A source of the paper that the user named.
        JOINED
    }
}
