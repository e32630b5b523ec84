package org.lectern.enrichment;

import java.util.Map;
import org.lectern.paper.Citation;
import org.lectern.paper.field.Origin;

/// A record that matched a held paper.
///
/// @param record without what the paper needs no more, so that a large library's candidates can wait in memory
public record Candidate(Match match, Citation record, Origin.FromRecord origin) {

    /// The candidate that a record is for a held paper. An abstract is left out where the paper has one, and fields
    /// that nothing is filled from always.
    public static Candidate of(Citation held, Citation record, Match match, Origin.FromRecord origin) {
        var lean = record.with().extra(Map.of());
        if (!held.abstractText().isEmpty()) lean.abstractText("");
        return new Candidate(match, lean.build(), origin);
    }

    boolean isSure() {
        return match.certainty() == Match.Certainty.SURE;
    }
}
