package org.lectern.library.result;

import java.util.List;

/// The answer to a search.
///
/// @param total all papers that match, shown or not
/// @param partial whether no paper has all the words, so that those with any of them are given
/// @param best the best first
public record Hits(long total, boolean partial, List<Hit> best) {

    public Hits {
        best = List.copyOf(best);
    }
}
