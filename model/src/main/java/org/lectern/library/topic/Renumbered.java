package org.lectern.library.topic;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.TreeMap;
import org.lectern.paper.PaperId;
import org.lectern.paper.TopicId;
import org.lectern.topic.Clustering;
import org.lectern.topic.Member;
import org.lectern.topic.Topic;

/// A run from scratch under the numbers of the last run's topics, as far as they are the same: two topics are where
/// they share more than half of the papers of either. So names and joins of the user's find their topics again.
final class Renumbered {

    private Renumbered() {}

    private record Overlap(TopicId fresh, TopicId last, int papers) {}

    static Clustering of(Clustering found, Clustering last) {
        var numbers = numbers(found, last);
        var topics = new ArrayList<Topic>();
        for (var topic : found.topics()) {
            var id = numbers.getOrDefault(topic.id(), topic.id());
            topics.add(new Topic(id, topic.ownName(), topic.label(), topic.words(), topic.papers()));
        }
        topics.sort(Topic.LARGEST_FIRST);
        var members = found.members().stream()
                .map(member -> new Member(
                        member.paper(),
                        numbers.getOrDefault(member.topic(), member.topic()),
                        member.strength(),
                        member.nearest(),
                        member.runnerUp().map(topic -> numbers.getOrDefault(topic, topic))))
                .toList();
        return new Clustering(found.settings(), topics, members, found.unassigned());
    }

    /// For topics that go on, the number they had; the largest overlaps are settled first.
    private static Map<TopicId, TopicId> numbers(Clustering found, Clustering last) {
        var overlaps = new ArrayList<Overlap>();
        for (var topic : found.topics()) {
            overlaps(topic, last).forEach((id, papers) -> {
                int before = last.topic(id).orElseThrow().papers().size();
                if (2 * papers > before || 2 * papers > topic.papers().size()) {
                    overlaps.add(new Overlap(topic.id(), id, papers));
                }
            });
        }
        overlaps.sort(Comparator.comparingInt(Overlap::papers)
                .reversed()
                .thenComparing(Overlap::last)
                .thenComparing(Overlap::fresh));
        var numbers = new HashMap<TopicId, TopicId>();
        var taken = new HashSet<TopicId>();
        for (var overlap : overlaps) {
            if (numbers.containsKey(overlap.fresh) || !taken.add(overlap.last)) continue;
            numbers.put(overlap.fresh, overlap.last);
        }
        return numbers;
    }

    private static Map<TopicId, Integer> overlaps(Topic topic, Clustering last) {
        var counts = new TreeMap<TopicId, Integer>();
        for (PaperId paper : topic.papers()) {
            last.member(paper).ifPresent(member -> counts.merge(member.topic(), 1, Integer::sum));
        }
        return counts;
    }
}
