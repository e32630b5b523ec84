package org.lectern.index;

import java.util.List;
import org.lectern.paper.PaperId;

/// A neighbour of a paper.
///
/// @param score comparable within one answer only
/// @param reasons words of the paper asked about that both share, as they stand there; the weightiest first
public record Similar(PaperId paper, double score, List<String> reasons) {
    public Similar {
        reasons = List.copyOf(reasons);
    }
}
