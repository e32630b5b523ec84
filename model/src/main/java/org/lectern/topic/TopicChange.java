package org.lectern.topic;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import org.lectern.paper.PaperId;
import org.lectern.paper.TopicId;

/// One way in which a clustering differs from the one before it.
public sealed interface TopicChange {

    /// A topic that was not there, mostly of papers that were not there.
    record Appeared(TopicId topic, List<PaperId> papers) implements TopicChange {}

    /// A topic that is no more; its papers, as far as they are still there, went to several places.
    record Vanished(TopicId topic, List<PaperId> papers) implements TopicChange {}

    /// A new topic, most of whose papers were in one that goes on.
    record SplitOff(TopicId topic, TopicId from, List<PaperId> papers) implements TopicChange {}

    /// A topic that is no more, most of whose papers are now in another.
    record Joined(TopicId topic, TopicId into, List<PaperId> papers) implements TopicChange {}

    /// A paper that went from one topic to another, where neither a split nor a joining tells of it.
    record Moved(PaperId paper, TopicId from, TopicId to) implements TopicChange {}

    /// What differs: topics first, by number, then papers, by number.
    static List<TopicChange> between(Clustering last, Clustering next) {
        var before = topicOf(last);
        var after = topicOf(next);
        var changes = new ArrayList<TopicChange>();
        var told = new HashMap<TopicId, TopicId>();
        for (var topic : byNumber(last)) {
            if (next.topic(topic.id()).isPresent()) continue;
            var into = mostly(topic.papers(), after);
            if (into == null) changes.add(new Vanished(topic.id(), topic.papers()));
            else {
                changes.add(new Joined(topic.id(), into, papersIn(topic.papers(), after, into)));
                told.put(topic.id(), into);
            }
        }
        for (var topic : byNumber(next)) {
            if (last.topic(topic.id()).isPresent()) continue;
            var from = mostly(topic.papers(), before);
            if (from == null || next.topic(from).isEmpty()) changes.add(new Appeared(topic.id(), topic.papers()));
            else {
                changes.add(new SplitOff(topic.id(), from, papersIn(topic.papers(), before, from)));
                told.put(topic.id(), from);
            }
        }
        for (var member : next.members()) {
            var from = before.get(member.paper());
            var to = member.topic();
            if (from == null || from.equals(to) || to.equals(told.get(from)) || from.equals(told.get(to))) continue;
            changes.add(new Moved(member.paper(), from, to));
        }
        return changes;
    }

    private static List<Topic> byNumber(Clustering clustering) {
        var topics = new ArrayList<>(clustering.topics());
        topics.sort(Comparator.comparing(Topic::id));
        return topics;
    }

    private static Map<PaperId, TopicId> topicOf(Clustering clustering) {
        var topics = new HashMap<PaperId, TopicId>();
        for (var member : clustering.members()) topics.put(member.paper(), member.topic());
        return topics;
    }

    /// The topic in which more than half of the papers are, or null.
    private static @Nullable TopicId mostly(List<PaperId> papers, Map<PaperId, TopicId> topicOf) {
        var counts = new TreeMap<TopicId, Integer>();
        for (var paper : papers) {
            var topic = topicOf.get(paper);
            if (topic != null) counts.merge(topic, 1, Integer::sum);
        }
        return counts.entrySet().stream()
                .filter(each -> 2 * each.getValue() > papers.size())
                .map(Map.Entry::getKey)
                .findFirst()
                .orElse(null);
    }

    private static List<PaperId> papersIn(List<PaperId> papers, Map<PaperId, TopicId> topicOf, TopicId topic) {
        return papers.stream().filter(each -> topic.equals(topicOf.get(each))).toList();
    }
}
