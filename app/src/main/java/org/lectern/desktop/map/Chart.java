package org.lectern.desktop.map;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.lectern.layout.Point;
import org.lectern.layout.PointIndex;
import org.lectern.layout.drawing.Scene;
import org.lectern.paper.PaperId;
import org.lectern.paper.TopicId;

/// A finished map, to be looked up by place, by paper and by topic.
public final class Chart {

    /// Papers of one topic.
    ///
    /// @param topic empty for the papers without one
    /// @param name of the topic; empty where it has none
    /// @param number by which the topic has its colour, or -1
    public record Group(Optional<TopicId> topic, String name, int number, List<Scene.Spot> spots) {
        public Group {
            spots = List.copyOf(spots);
        }
    }

    private final Scene scene;
    private final PointIndex index;
    private final Density density;
    private final Map<PaperId, Scene.Spot> spots = new HashMap<>();
    private final List<Group> groups;
    private final Map<TopicId, Group> byTopic = new HashMap<>();

    /// Topics take their colours by number, so that they have the same as everywhere in the window.
    Chart(Scene scene) {
        this.scene = new Scene(
                scene.spots(),
                scene.topics().stream()
                        .sorted(Comparator.comparing(Scene.Subject::topic))
                        .toList());
        var places = scene.spots().stream().map(Scene.Spot::place).toList();
        index = new PointIndex(places);
        density = Density.of(places);
        for (var spot : scene.spots()) spots.put(spot.paper(), spot);
        groups = grouped();
        for (var group : groups) group.topic().ifPresent(topic -> byTopic.put(topic, group));
    }

    private List<Group> grouped() {
        var members = new HashMap<Optional<TopicId>, List<Scene.Spot>>();
        for (var spot : scene.spots()) {
            members.computeIfAbsent(spot.topic(), _ -> new ArrayList<>()).add(spot);
        }
        var all = new ArrayList<Group>();
        for (int number = 0; number < scene.topics().size(); number++) {
            var subject = scene.topics().get(number);
            var own = members.getOrDefault(Optional.of(subject.topic()), List.of());
            if (!own.isEmpty()) all.add(new Group(Optional.of(subject.topic()), subject.name(), number, own));
        }
        all.sort(Comparator.comparingInt(group -> -group.spots().size()));
        var rest = members.getOrDefault(Optional.<TopicId>empty(), List.of());
        if (!rest.isEmpty()) all.add(new Group(Optional.empty(), "", -1, rest));
        return List.copyOf(all);
    }

    public Scene scene() {
        return scene;
    }

    public Density density() {
        return density;
    }

    /// The topics that have papers, the largest first, and last the papers without one.
    public List<Group> groups() {
        return groups;
    }

    public Optional<Scene.Spot> spot(PaperId paper) {
        return Optional.ofNullable(spots.get(paper));
    }

    /// The topic that a paper of the map belongs to.
    public Optional<Group> topicOf(Scene.Spot spot) {
        return spot.topic().flatMap(topic -> Optional.ofNullable(byTopic.get(topic)));
    }

    /// The paper nearest to a place, or empty when none is within the radius.
    Optional<Scene.Spot> nearest(Point place, double radius) {
        var row = index.nearest(place, radius);
        return row.isPresent() ? Optional.of(scene.spots().get(row.getAsInt())) : Optional.empty();
    }

    /// The papers that a closed line runs round.
    List<PaperId> inside(List<Point> line) {
        return Arrays.stream(index.inside(line))
                .mapToObj(row -> scene.spots().get(row).paper())
                .toList();
    }
}
