package org.lectern.library.topic;

import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.TreeSet;
import org.lectern.change.Edit;
import org.lectern.paper.PaperId;
import org.lectern.paper.TopicId;
import org.lectern.topic.TopicChange;

/// The edits by which a change that a run made is taken back for good.
final class TopicRejection {

    private TopicRejection() {}

    /// @param runnersUp where the papers of new topics would be next
    static List<Edit> edits(TopicChange change, Map<PaperId, TopicId> runnersUp) {
        return switch (change) {
            case TopicChange.Moved(var paper, var from, var _) -> List.of(pin(List.of(paper), from));
            case TopicChange.SplitOff(var topic, var from, var _) -> List.of(new Edit.JoinTopics(List.of(topic), from));
            case TopicChange.Joined(var topic, var _, var papers) -> List.of(pin(papers, topic));
            case TopicChange.Vanished(var topic, var papers) -> List.of(pin(papers, topic));
            case TopicChange.Appeared(var topic, var papers) ->
                commonest(papers, runnersUp)
                        .filter(next -> !next.equals(topic))
                        .<List<Edit>>map(next -> List.of(new Edit.JoinTopics(List.of(topic), next)))
                        .orElse(List.of());
        };
    }

    private static Edit pin(List<PaperId> papers, TopicId topic) {
        return new Edit.Pin(new TreeSet<>(papers), topic);
    }

    private static Optional<TopicId> commonest(List<PaperId> papers, Map<PaperId, TopicId> runnersUp) {
        var counts = new TreeMap<TopicId, Integer>();
        for (var paper : papers) {
            var next = runnersUp.get(paper);
            if (next != null) counts.merge(next, 1, Integer::sum);
        }
        return counts.entrySet().stream()
                .max(Map.Entry.<TopicId, Integer>comparingByValue()
                        .thenComparing(Map.Entry.comparingByKey(Comparator.reverseOrder())))
                .map(Map.Entry::getKey);
    }
}
