package org.lectern.library.topic;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import org.lectern.paper.PaperId;
import org.lectern.paper.TopicId;
import org.lectern.topic.Clustering;
import org.lectern.topic.Member;
import org.lectern.topic.Topic;

/// A clustering as it is kept: pinned papers stay where they were found before they were pinned, as far as that topic
/// goes on, so that taking a pin back leads back.
final class Unpinned {

    private Unpinned() {}

    static Clustering of(Clustering found, Optional<Clustering> before, SortedMap<PaperId, TopicId> pins) {
        if (before.isEmpty() || pins.isEmpty()) return found;
        var members = new ArrayList<Member>();
        Map<TopicId, List<PaperId>> back = new HashMap<>();
        for (var member : found.members()) {
            var place = pins.containsKey(member.paper()) ? home(member, before.get(), found) : member.topic();
            if (!place.equals(member.topic())) {
                back.computeIfAbsent(place, _ -> new ArrayList<>()).add(member.paper());
            }
            members.add(new Member(member.paper(), place, member.strength(), member.nearest(), member.runnerUp()));
        }
        var home = new HashMap<PaperId, TopicId>();
        for (var member : members) home.put(member.paper(), member.topic());
        var topics = found.topics().stream()
                .map(topic -> withPapers(topic, home, back.getOrDefault(topic.id(), List.of())))
                .toList();
        return new Clustering(found.settings(), topics, members, found.unassigned());
    }

    private static TopicId home(Member member, Clustering before, Clustering found) {
        return before.member(member.paper())
                .map(Member::topic)
                .filter(topic -> found.topic(topic).isPresent())
                .orElse(member.topic());
    }

    private static Topic withPapers(Topic topic, Map<PaperId, TopicId> home, List<PaperId> back) {
        var papers = new ArrayList<>(topic.papers());
        papers.removeIf(paper -> !topic.id().equals(home.get(paper)));
        papers.addAll(back);
        return new Topic(topic.id(), topic.ownName(), topic.label(), topic.words(), papers);
    }
}
