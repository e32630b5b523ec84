package org.lectern.topic;

import java.util.Comparator;
import java.util.List;
import org.lectern.paper.PaperId;
import org.lectern.paper.TopicId;

/// Papers that treat of the same.
///
/// @param id never given to another topic of the library
/// @param ownName what the user calls it, or empty
/// @param label phrases as they stand in the papers, the best first; up to three, none where no words are shared
/// @param words the single words that set it apart, the most telling first, as they stand in the papers
/// @param papers the most typical first
public record Topic(TopicId id, String ownName, List<String> label, List<String> words, List<PaperId> papers) {

    /// The largest first, of equals the lower number first.
    public static final Comparator<Topic> LARGEST_FIRST = Comparator.<Topic>comparingInt(
                    topic -> topic.papers().size())
            .reversed()
            .thenComparing(Topic::id);

    public Topic {
        label = List.copyOf(label);
        words = List.copyOf(words);
        papers = List.copyOf(papers);
    }

    /// What the user calls it, or else the best phrase; empty where there is neither.
    public String name() {
        if (!ownName.isEmpty()) return ownName;
        return label.isEmpty() ? "" : label.getFirst();
    }
}
