package org.lectern.duplicate;

import org.lectern.paper.Identifier;

/// One thing that speaks for two papers being the same work.
public sealed interface Evidence {

    /// The titles are equal but for case, punctuation, accents and mark-up.
    record SameTitle() implements Evidence {}

    /// The abstracts are equal but for case, punctuation, accents and mark-up.
    record SameAbstract() implements Evidence {}

    record SameAuthors() implements Evidence {}

    record SameYear(int year) implements Evidence {}

    record SameVenue() implements Evidence {}

    record SameIdentifier(Identifier identifier) implements Evidence {}
}
