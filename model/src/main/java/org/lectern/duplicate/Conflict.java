package org.lectern.duplicate;

import java.util.Collections;
import java.util.SortedMap;
import java.util.TreeMap;
import org.lectern.paper.PaperId;

/// A field on which papers to be merged disagree.
///
/// @param field the field's name as BibTeX has it, such as `title`, `author`, `doi`
/// @param from the paper whose value is proposed
/// @param chosen the proposed value as text; authors are separated by `; `
/// @param others the values that would be given up, by paper; none equals `chosen` but for case and punctuation
/// @param reason why `chosen` is proposed
public record Conflict(String field, PaperId from, String chosen, SortedMap<PaperId, String> others, Reason reason) {

    /// Why one of several values is proposed.
    public enum Reason {
        /// It stands in the survivor, and nothing speaks for another.
        SURVIVOR,
        /// It says more: a longer abstract, more authors, full given names.
        FULLER,
        /// The survivor's is written in capitals only, or names no particular type.
        BETTER_WRITTEN
    }

    public Conflict {
        others = Collections.unmodifiableSortedMap(new TreeMap<>(others));
        if (others.isEmpty()) throw new IllegalArgumentException("no conflict on " + field);
    }
}
