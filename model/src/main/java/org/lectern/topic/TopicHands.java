package org.lectern.topic;

import java.util.Collections;
import java.util.SortedMap;
import java.util.TreeMap;
import org.lectern.paper.PaperId;
import org.lectern.paper.TopicId;

/// What the user has done to topics by hand. It outlives every run.
///
/// @param names what the user calls topics
/// @param pins papers, and the topics into which the user put them
/// @param joins topics that the user made part of others; no value is itself a key
public record TopicHands(
        SortedMap<TopicId, String> names, SortedMap<PaperId, TopicId> pins, SortedMap<TopicId, TopicId> joins) {

    public static final TopicHands NONE = new TopicHands(new TreeMap<>(), new TreeMap<>(), new TreeMap<>());

    public TopicHands {
        names = Collections.unmodifiableSortedMap(new TreeMap<>(names));
        pins = Collections.unmodifiableSortedMap(new TreeMap<>(pins));
        joins = Collections.unmodifiableSortedMap(new TreeMap<>(joins));
        for (var into : joins.values()) {
            if (joins.containsKey(into)) throw new IllegalArgumentException("topic " + into + " is itself joined");
        }
    }

    /// The topic that a topic is part of, or itself.
    public TopicId resolved(TopicId topic) {
        return joins.getOrDefault(topic, topic);
    }

    /// The same without the joins, so that a run finds the parts still apart and a join can be undone at any time.
    public TopicHands withoutJoins() {
        return new TopicHands(names, pins, new TreeMap<>());
    }

    /// The clustering as the user sees it: joins made, pinned papers moved, names put in.
    ///
    /// A pinned topic that the base does not know is one that the user split off; it has no label of its own yet.
    public Clustering on(Clustering base) {
        return new HandedClustering(this, base).clustering();
    }
}
