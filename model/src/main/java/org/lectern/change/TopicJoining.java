package org.lectern.change;

import java.util.List;
import java.util.TreeMap;
import org.lectern.paper.TopicId;

/// Makes topics parts of another, and keeps all joins one step long: whatever was part of a joined topic is from then
/// on part of the same as it.
final class TopicJoining {

    private final Draft draft;

    TopicJoining(Draft draft) {
        this.draft = draft;
    }

    void join(List<TopicId> topics, TopicId into) {
        var target = resolved(into);
        for (var topic : topics) {
            if (resolved(topic).equals(target)) continue;
            var root = resolved(topic);
            partsOf(root).forEach(part -> put(part, target));
            put(root, target);
        }
    }

    private TopicId resolved(TopicId topic) {
        var into = draft.choice(new Choice.TopicJoin(topic));
        return into.isEmpty() ? topic : new TopicId(Integer.parseInt(into));
    }

    private List<TopicId> partsOf(TopicId topic) {
        var parts = new TreeMap<Integer, TopicId>();
        for (var each : draft.facts().choices().keySet()) {
            if (each instanceof Choice.TopicJoin(var part) && resolved(part).equals(topic))
                parts.put(part.number(), part);
        }
        return List.copyOf(parts.values());
    }

    private void put(TopicId part, TopicId target) {
        draft.choose(new Choice.TopicJoin(part), Integer.toString(target.number()));
    }
}
