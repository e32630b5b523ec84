package org.lectern.library.topic;

import java.util.HashSet;
import java.util.Optional;
import java.util.stream.Collectors;
import org.lectern.topic.Clustering;
import org.lectern.topic.Topic;

/// A run in which topics that hardly changed are called what they were called before: a name that changes with every
/// paper that comes or goes is none that one could remember.
final class KeptLabels {

    /// The least share of the papers of both runs that are in the topic before and after.
    private static final double SAME = .8;

    private KeptLabels() {}

    static Clustering of(Clustering found, Clustering last) {
        var names = found.topics().stream()
                .map(KeptLabels::first)
                .flatMap(Optional::stream)
                .collect(Collectors.toCollection(HashSet::new));
        var topics = found.topics().stream()
                .map(topic -> last.topic(topic.id())
                        .filter(before -> share(topic, before) >= SAME)
                        .filter(before -> first(before).equals(first(topic))
                                || first(before).map(names::add).orElse(false))
                        .map(before ->
                                new Topic(topic.id(), topic.ownName(), before.label(), topic.words(), topic.papers()))
                        .orElse(topic))
                .toList();
        return new Clustering(found.settings(), topics, found.members(), found.unassigned());
    }

    private static Optional<String> first(Topic topic) {
        return topic.label().stream().findFirst();
    }

    private static double share(Topic topic, Topic before) {
        var both = new HashSet<>(topic.papers());
        both.retainAll(before.papers());
        return (double) both.size() / (topic.papers().size() + before.papers().size() - both.size());
    }
}
