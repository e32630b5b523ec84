package org.lectern.suggest;

import java.util.List;
import org.lectern.paper.PaperId;
import org.lectern.paper.TagPath;

/// A tag that a paper might be given, and why.
///
/// @param score how likely the tag is the user's choice, from 0 to 1, as far as the library's own tags tell
/// @param words of the paper that speak for the tag, the strongest first, as they are written there
/// @param papers alike ones that have the tag, the most alike first
public record Suggestion(TagPath tag, double score, List<String> words, List<PaperId> papers) {

    public Suggestion {
        words = List.copyOf(words);
        papers = List.copyOf(papers);
    }
}
