package org.lectern.index;

import java.util.List;

/// What a search found.
///
/// @param total how many papers match, exactly
/// @param best the best of them, best first; equal scores by paper, the older first
public record Ranking(long total, List<Scored> best) {

    static final Ranking NONE = new Ranking(0, List.of());

    public Ranking {
        best = List.copyOf(best);
    }
}
