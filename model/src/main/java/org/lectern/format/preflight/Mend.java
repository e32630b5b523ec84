package org.lectern.format.preflight;

import org.lectern.paper.Citation;
import org.lectern.paper.PaperId;

/// A way to put right what a pre-flight found, for the user to take or leave.
///
/// @param key the paper's citation key
/// @param before what would change, as it is, and `after` as it would be
/// @param original the paper's description as it was looked at
/// @param mended the same with this one thing put right
public record Mend(
        PaperId paper, String key, Kind kind, String before, String after, Citation original, Citation mended) {

    /// What can be put right.
    public enum Kind {
        /// A title all in capitals is written as titles are.
        TITLES,
        /// A brace without a partner gets one, or goes.
        BRACES,
        /// Characters that TeX has no name for give way to those that say the same.
        CHARACTERS,
        /// A journal that other papers name in full is named in full.
        JOURNALS
    }
}
