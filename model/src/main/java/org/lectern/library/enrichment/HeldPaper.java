package org.lectern.library.enrichment;

import java.util.EnumSet;
import java.util.Map;
import java.util.Set;
import org.lectern.paper.Citation;
import org.lectern.paper.field.CitationField;
import org.lectern.paper.field.Origin;

/// A paper as enrichment sees it.
///
/// @param typed fields that the user wrote or emptied
record HeldPaper(Citation citation, Set<CitationField> typed) {

    static HeldPaper of(Citation citation, Map<CitationField, Origin> origins) {
        var typed = EnumSet.noneOf(CitationField.class);
        origins.forEach((field, origin) -> {
            if (origin instanceof Origin.Typed) typed.add(field);
        });
        return new HeldPaper(citation, typed);
    }
}
