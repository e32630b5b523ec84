package org.lectern.change;

import java.util.Optional;
import org.lectern.enrichment.Filling;
import org.lectern.paper.Citation;
import org.lectern.paper.PaperId;
import org.lectern.paper.field.CitationField;
import org.lectern.paper.field.Origin;

/// Gives values to single fields of papers, and keeps where each came from. What the user typed or emptied is left.
final class Filler {

    private final Draft draft;

    Filler(Draft draft) {
        this.draft = draft;
    }

    void fill(Filling filling) {
        var paper = filling.paper();
        var held = draft.citation(paper);
        if (held.isEmpty()) return;
        var filled = held.get();
        for (var field : filling.fields()) {
            boolean isFree = filling.replaces() || !field.isIn(filled);
            if (!isFree || !field.isIn(filling.from()) || draft.isTyped(paper, field)) continue;
            filled = field.copied(filling.from(), filled);
            draft.originate(paper, field, Optional.of(filling.origin()));
        }
        draft.describe(paper, Optional.of(filled));
    }

    /// Describes a paper in the user's own words; the fields that become others are the user's from then on.
    void type(PaperId paper, Citation typed) {
        var held = draft.citation(paper).orElseThrow();
        for (var field : CitationField.values()) {
            if (!field.text(held).equals(field.text(typed)))
                draft.originate(paper, field, Optional.of(new Origin.Typed()));
        }
        draft.describe(paper, Optional.of(typed));
    }
}
