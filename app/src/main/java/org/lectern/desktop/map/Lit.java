package org.lectern.desktop.map;

import java.util.Set;
import org.lectern.paper.PaperId;

/// Which papers of the map the query finds; the others are faint.
///
/// @param all whether nothing is faint
public record Lit(Set<PaperId> papers, boolean all) {

    static final Lit ALL = new Lit(Set.of(), true);

    public Lit {
        papers = Set.copyOf(papers);
    }

    public boolean shows(PaperId paper) {
        return all || papers.contains(paper);
    }
}
