package org.lectern.library.result;

import java.util.List;
import org.lectern.duplicate.Evidence;
import org.lectern.paper.Paper;

/// Papers that are the same work.
///
/// @param score from 0 to 1
/// @param papers two or more, by number
/// @param evidence what holds for all of them
public record DuplicateGroup(double score, List<Paper> papers, List<Evidence> evidence) {

    public DuplicateGroup {
        papers = List.copyOf(papers);
        evidence = List.copyOf(evidence);
    }
}
