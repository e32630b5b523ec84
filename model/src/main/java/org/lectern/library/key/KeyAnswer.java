package org.lectern.library.key;

import org.lectern.change.Revision;
import org.lectern.paper.PaperId;

/// What became of the wish to give a paper a certain key.
public sealed interface KeyAnswer {

    /// The key can be given; nothing was changed yet.
    record Free() implements KeyAnswer {}

    /// The paper has the key now.
    record Given(Revision revision) implements KeyAnswer {}

    /// It had it already.
    record Same() implements KeyAnswer {}

    /// No key: empty, or with characters that BibTeX, biber or TeX would stumble over.
    record Unusable() implements KeyAnswer {}

    /// Another paper has it, or had it, so that texts which cite it mean that one.
    ///
    /// @param now whether that paper still has it
    record Taken(PaperId by, String title, boolean now) implements KeyAnswer {}

    /// There is no such paper.
    record Gone() implements KeyAnswer {}
}
