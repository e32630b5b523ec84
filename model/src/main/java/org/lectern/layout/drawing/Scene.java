package org.lectern.layout.drawing;

import java.util.List;
import java.util.Optional;
import org.lectern.layout.Point;
import org.lectern.paper.PaperId;
import org.lectern.paper.TopicId;

/// What there is to draw: papers at their places, and the topics they belong to.
///
/// @param topics in the order in which they take colours
public record Scene(List<Spot> spots, List<Subject> topics) {

    public Scene {
        spots = List.copyOf(spots);
        topics = List.copyOf(topics);
    }

    /// A paper.
    ///
    /// @param place on the map
    public record Spot(PaperId paper, String title, Point place, Optional<TopicId> topic) {}

    /// A topic and its name.
    public record Subject(TopicId topic, String name) {}
}
