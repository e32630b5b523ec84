package org.lectern.topic;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.TreeSet;
import org.lectern.paper.PaperId;
import org.lectern.paper.TopicId;

/// A clustering with the user's hand on it.
final class HandedClustering {

    private final TopicHands hands;
    private final Clustering base;
    private final Map<TopicId, Topic> known = new HashMap<>();

    HandedClustering(TopicHands hands, Clustering base) {
        this.hands = hands;
        this.base = base;
        for (var topic : base.topics()) {
            known.merge(
                    hands.resolved(topic.id()), topic, (one, other) -> isTarget(other) && !isTarget(one) ? other : one);
        }
    }

    /// A joined topic is described by the one that the user joined others to.
    private boolean isTarget(Topic topic) {
        return !hands.joins().containsKey(topic.id());
    }

    Clustering clustering() {
        var members = new TreeMap<PaperId, Member>();
        for (var member : base.members()) members.put(member.paper(), moved(member));
        for (var paper : base.unassigned()) {
            var pin = hands.pins().get(paper);
            if (pin != null) {
                members.put(paper, new Member(paper, hands.resolved(pin), 1, List.of(), Optional.empty()));
            }
        }
        var unassigned = new TreeSet<>(base.unassigned());
        unassigned.removeAll(members.keySet());
        return new Clustering(base.settings(), topics(members), List.copyOf(members.values()), unassigned);
    }

    private Member moved(Member member) {
        var pin = hands.pins().get(member.paper());
        var from = hands.resolved(member.topic());
        var topic = pin == null ? from : hands.resolved(pin);
        var second = member.runnerUp().map(hands::resolved);
        if (!topic.equals(from)) second = Optional.of(from);
        return new Member(
                member.paper(),
                topic,
                pin == null ? member.strength() : 1,
                member.nearest(),
                second.filter(each -> !each.equals(topic)));
    }

    private List<Topic> topics(SortedMap<PaperId, Member> members) {
        var papers = new TreeMap<TopicId, List<PaperId>>();
        for (var paper : mostTypicalFirst(members)) {
            var member = members.get(paper);
            if (member == null) continue;
            papers.computeIfAbsent(member.topic(), _ -> new ArrayList<>()).add(paper);
        }
        var topics = new ArrayList<Topic>();
        papers.forEach((id, held) -> {
            var before = known.get(id);
            topics.add(new Topic(
                    id,
                    hands.names().getOrDefault(id, ""),
                    before == null ? List.of() : before.label(),
                    before == null ? List.of() : before.words(),
                    held));
        });
        topics.sort(Topic.LARGEST_FIRST);
        return topics;
    }

    /// The papers in the order of their topics; a paper that the user moved comes behind those found there.
    private Iterable<PaperId> mostTypicalFirst(SortedMap<PaperId, Member> members) {
        var stayed = new LinkedHashMap<PaperId, Boolean>();
        var moved = new ArrayList<PaperId>();
        for (var topic : base.topics()) {
            for (var paper : topic.papers()) {
                var member = members.get(paper);
                if (member != null && member.topic().equals(hands.resolved(topic.id()))) stayed.put(paper, true);
            }
        }
        for (var paper : members.keySet()) {
            if (!stayed.containsKey(paper)) moved.add(paper);
        }
        var all = new ArrayList<>(stayed.keySet());
        all.addAll(moved);
        return all;
    }
}
