package org.lectern.library.result;

import java.util.List;
import org.lectern.paper.PaperId;

/// A paper like another one, and why.
///
/// @param reasons the shared words that count most, as they stand in the paper asked about, the weightiest first
public record SimilarPaper(PaperId id, double score, String title, List<String> reasons) {

    public SimilarPaper {
        reasons = List.copyOf(reasons);
    }
}
