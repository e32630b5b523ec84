package org.lectern.index;

import java.util.Comparator;
import org.lectern.paper.PaperId;

/// A paper and how well it answers.
///
/// @param score comparable within one answer only; 0 where a query ranks nothing, as `year:2019`
public record Scored(PaperId paper, double score) {

    static final Comparator<Scored> BEST_FIRST =
            Comparator.comparingDouble(Scored::score).reversed().thenComparing(Scored::paper);
}
