package org.lectern.library.topic;

import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import org.lectern.change.Revision;
import org.lectern.layout.Layout;
import org.lectern.layout.Point;
import org.lectern.layout.Start;
import org.lectern.layout.drawing.Scene;
import org.lectern.library.core.Core;
import org.lectern.paper.PaperId;
import org.lectern.paper.TopicId;
import org.lectern.text.Repair;
import org.lectern.topic.Clustering;
import org.lectern.topic.Topic;
import org.lectern.vector.Corpus;
import org.lectern.vector.LatentVectors;
import org.lectern.vector.NeighbourGraph;
import org.lectern.vector.TermVectors;
import org.lectern.work.Progress;

/// The map: each paper's place in the plane, near those with like words.
///
/// It is derived from the texts, so it makes no revision. After an import the next map starts from the last one, and
/// what was there hardly moves.
public final class Maps {

    private final Core core;

    public Maps(Core core) {
        this.core = core;
    }

    /// The papers' places, and the revision of the texts that they were made from.
    ///
    /// @param isCurrent whether no text has changed since
    public record Placed(Revision revision, boolean isCurrent, SortedMap<PaperId, Point> places) {
        public Placed {
            places = Collections.unmodifiableSortedMap(new TreeMap<>(places));
        }
    }

    /// The latest map; empty before the first.
    public Optional<Placed> latest() {
        return core.read(lists -> lists.map()
                .revision()
                .map(made ->
                        new Placed(made, !lists.textsBehind(made), lists.map().places())));
    }

    /// The latest map, or a new one where texts have changed since. A library opened for reading is not changed: there
    /// the new map is shown and forgotten.
    public Placed upToDate(Progress progress) {
        var latest = latest();
        return latest.isPresent() && latest.get().isCurrent()
                ? latest.get()
                : make(latest.map(Placed::places), progress);
    }

    /// Makes the map anew, from scratch.
    public Placed fresh(Progress progress) {
        return make(Optional.empty(), progress);
    }

    private Placed make(Optional<SortedMap<PaperId, Point>> before, Progress progress) {
        var revision = core.read(lists -> lists.revision());
        var papers = new ArrayList<PaperId>();
        var corpus = Corpus.builder();
        new Texts(core).each(progress, text -> {
            papers.add(text.paper());
            corpus.add(text.title(), text.abstractText());
        });
        var vectors = LatentVectors.of(TermVectors.of(corpus.build(), progress), progress);
        var graph = NeighbourGraph.of(vectors, Layout.NEIGHBOURS, progress);
        var start = before.filter(places -> !places.isEmpty())
                .<Start>map(places -> new Start.Known(papers.stream()
                        .map(paper -> Optional.ofNullable(places.get(paper)))
                        .toList()))
                .orElseGet(() -> new Start.Fresh(vectors));
        var points = Layout.of(graph, start, progress);
        var places = new TreeMap<PaperId, Point>();
        for (int i = 0; i < papers.size(); i++) places.put(papers.get(i), points.get(i));
        if (core.writer().isPresent()) {
            core.derive(store -> {
                store.keepMap(revision, places);
                return true;
            });
        }
        return new Placed(revision, true, places);
    }

    /// What there is to draw: the papers with their places, titles and topics, and what the topics are called.
    public Scene scene(Placed map, Optional<Clustering> topics) {
        Map<PaperId, TopicId> topicOf = new HashMap<>();
        topics.ifPresent(
                clustering -> clustering.members().forEach(member -> topicOf.put(member.paper(), member.topic())));
        var spots = new ArrayList<Scene.Spot>();
        new Texts(core).each(Progress.NONE, text -> {
            var place = map.places().get(text.paper());
            if (place == null) return;
            spots.add(new Scene.Spot(
                    text.paper(),
                    Repair.repaired(text.title()),
                    place,
                    Optional.ofNullable(topicOf.get(text.paper()))));
        });
        List<Scene.Subject> subjects = topics.map(clustering ->
                        clustering.topics().stream().map(Maps::subject).toList())
                .orElse(List.of());
        return new Scene(spots, subjects);
    }

    private static Scene.Subject subject(Topic topic) {
        return new Scene.Subject(topic.id(), topic.name());
    }
}
