package org.lectern.topic;

import java.util.List;
import java.util.Optional;
import org.lectern.paper.PaperId;
import org.lectern.paper.TopicId;

/// A paper's place in a clustering.
///
/// @param strength which share of its ties to other papers stays within the topic, from 0 to 1; 1 where the user put it
/// @param nearest the papers it is most tied to, the nearest first, of whatever topic
/// @param runnerUp the topic that holds most of its other ties
public record Member(PaperId paper, TopicId topic, double strength, List<PaperId> nearest, Optional<TopicId> runnerUp) {

    public Member {
        nearest = List.copyOf(nearest);
    }
}
