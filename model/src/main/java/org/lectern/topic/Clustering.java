package org.lectern.topic;

import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.SortedSet;
import java.util.TreeSet;
import org.lectern.paper.PaperId;
import org.lectern.paper.TopicId;

/// All topics of one run: each paper is in exactly one of them, or unassigned.
///
/// @param settings what was asked for
/// @param topics the largest first, of equals the lower number first; none is empty
/// @param members ascending by paper
/// @param unassigned papers without words that any other has
public record Clustering(
        TopicSettings settings, List<Topic> topics, List<Member> members, SortedSet<PaperId> unassigned) {

    public Clustering {
        topics = List.copyOf(topics);
        members = List.copyOf(members);
        unassigned = Collections.unmodifiableSortedSet(new TreeSet<>(unassigned));
    }

    public Optional<Topic> topic(TopicId id) {
        return topics.stream().filter(each -> each.id().equals(id)).findFirst();
    }

    /// A paper's place, found by halving.
    public Optional<Member> member(PaperId paper) {
        int low = 0;
        int high = members.size() - 1;
        while (low <= high) {
            int middle = (low + high) >>> 1;
            int order = members.get(middle).paper().compareTo(paper);
            if (order == 0) return Optional.of(members.get(middle));
            if (order < 0) low = middle + 1;
            else high = middle - 1;
        }
        return Optional.empty();
    }
}
