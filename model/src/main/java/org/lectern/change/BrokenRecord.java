package org.lectern.change;

import java.time.Instant;
import org.lectern.paper.Source;
import org.lectern.work.Problem;

/// A record that could not be read, kept aside with its place and its raw text until the user has settled it.
///
/// A settled one is still kept, so that reading the same file again does not bring it back.
///
/// @param number given to no other broken record
/// @param source where it stood, and as it stood
/// @param at the moment of the import
public record BrokenRecord(long number, Source source, Problem reason, Instant at, Fate fate) {

    /// What has become of it.
    public enum Fate {
        /// Still to be settled.
        OPEN,
        /// The user wants none of it.
        DROPPED,
        /// It was corrected and is a paper now.
        TAKEN_IN
    }

    BrokenRecord with(Fate fate) {
        return new BrokenRecord(number, source, reason, at, fate);
    }

    /// Whether the other is the same text, read in the same way.
    boolean isLike(Source other) {
        return source.format().equals(other.format()) && source.verbatim().equals(other.verbatim());
    }
}
