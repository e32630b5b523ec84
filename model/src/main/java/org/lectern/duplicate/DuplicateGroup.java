package org.lectern.duplicate;

import java.util.List;
import org.lectern.paper.PaperId;

/// Papers that may be one work.
///
/// @param tier the weakest of the links that hold the group together
/// @param relation [Relation#VERSION] where any of those links says so
/// @param score the lowest of those links, from 0 to 1
/// @param papers two or more, ascending
/// @param links the pairs that speak for the group and are not judged yet, the surest first
public record DuplicateGroup(
        Tier tier, Relation relation, double score, List<PaperId> papers, List<DuplicateCandidate> links) {

    public DuplicateGroup {
        papers = List.copyOf(papers);
        links = List.copyOf(links);
        if (papers.size() < 2) throw new IllegalArgumentException("a group of " + papers.size());
    }
}
