package org.lectern.paper.key;

import org.lectern.paper.Citation;

/// One question to a citation.
///
/// @param first the marker's first number, or 0
/// @param second its second number, or 0
/// @param titleStandsIn whether the title may take the place of missing names
record Asked(Citation citation, int first, int second, boolean titleStandsIn) {

    /// The marker's first number, or another where it has none.
    int first(int otherwise) {
        return first == 0 ? otherwise : first;
    }

    /// Whether the title is all there is to know the paper by.
    boolean hasOnlyTitle() {
        return citation.authors().isEmpty()
                && citation.year() == null
                && !citation.extra().containsKey("editor");
    }

    /// The first characters of a text; all of it for 0.
    static String cut(String text, int length) {
        return length == 0 ? text : new KeyModifier.Truncate(length).applied(text);
    }
}
