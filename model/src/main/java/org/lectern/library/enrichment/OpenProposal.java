package org.lectern.library.enrichment;

import java.util.Collections;
import java.util.SortedSet;
import java.util.TreeSet;
import org.lectern.enrichment.Proposal;
import org.lectern.paper.Citation;
import org.lectern.paper.field.CitationField;

/// A proposal that waits for the user.
///
/// @param held the paper as it is described now
/// @param open the fields that are still proposed for it; never empty
public record OpenProposal(Proposal proposal, Citation held, SortedSet<CitationField> open) {

    public OpenProposal {
        open = Collections.unmodifiableSortedSet(new TreeSet<>(open));
    }
}
