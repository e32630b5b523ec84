package org.lectern.topic;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.LongStream;
import org.junit.jupiter.api.Test;
import org.lectern.paper.PaperId;
import org.lectern.paper.TopicId;

class TopicHandsTest {

    private static final TopicId FIRST = new TopicId(1);
    private static final TopicId SECOND = new TopicId(2);
    private static final TopicId THIRD = new TopicId(3);
    private static final TopicId OWN = new TopicId(9);

    private static final Clustering BASE = clustering(Map.of(
            FIRST, List.of(1L, 2L, 3L),
            SECOND, List.of(4L, 5L),
            THIRD, List.of(6L)));

    /// Paper 7 is unassigned.
    private static Clustering clustering(Map<TopicId, List<Long>> papersOf) {
        var members = new TreeMap<PaperId, Member>();
        var topics = new TreeMap<TopicId, Topic>();
        papersOf.forEach((id, numbers) -> {
            var papers = numbers.stream().map(PaperId::new).toList();
            topics.put(id, new Topic(id, "", List.of("label " + id), List.of("word"), papers));
            for (var paper : papers) members.put(paper, new Member(paper, id, .5, List.of(), Optional.of(FIRST)));
        });
        var sorted = topics.values().stream().sorted(Topic.LARGEST_FIRST).toList();
        var unassigned = new TreeSet<>(List.of(new PaperId(7)));
        return new Clustering(TopicSettings.AUTOMATIC, sorted, List.copyOf(members.values()), unassigned);
    }

    private static TopicHands hands(Map<TopicId, String> names, Map<Long, TopicId> pins, Map<TopicId, TopicId> joins) {
        SortedMap<PaperId, TopicId> pinned = new TreeMap<>();
        pins.forEach((paper, topic) -> pinned.put(new PaperId(paper), topic));
        return new TopicHands(new TreeMap<>(names), pinned, new TreeMap<>(joins));
    }

    private static List<Long> papers(Clustering clustering, TopicId topic) {
        return clustering.topic(topic).orElseThrow().papers().stream()
                .map(PaperId::number)
                .toList();
    }

    @Test
    void withoutAHandNothingChanges() {
        var seen = TopicHands.NONE.on(BASE);

        assertEquals(LongStream.rangeClosed(1, 3).boxed().toList(), papers(seen, FIRST));
        assertEquals(BASE.topics(), seen.topics());
        assertEquals(BASE.unassigned(), seen.unassigned());
    }

    @Test
    void aNameIsPutIn() {
        var seen = hands(Map.of(SECOND, "Mine"), Map.of(), Map.of()).on(BASE);

        assertEquals("Mine", seen.topic(SECOND).orElseThrow().name());
        assertEquals("label 1", seen.topic(FIRST).orElseThrow().name());
    }

    @Test
    void aJoinedTopicIsNoMore() {
        var seen = hands(Map.of(), Map.of(), Map.of(FIRST, SECOND)).on(BASE);

        assertEquals(List.of(1L, 2L, 3L, 4L, 5L), papers(seen, SECOND));
        assertEquals(Optional.empty(), seen.topic(FIRST));
        assertEquals("label 2", seen.topic(SECOND).orElseThrow().name());
        assertEquals(Optional.empty(), seen.member(new PaperId(4)).orElseThrow().runnerUp());
    }

    @Test
    void aPinnedPaperComesLastWhereItIsPut() {
        var seen = hands(Map.of(), Map.of(1L, SECOND, 7L, SECOND), Map.of()).on(BASE);

        assertEquals(List.of(4L, 5L, 1L, 7L), papers(seen, SECOND));
        assertEquals(List.of(2L, 3L), papers(seen, FIRST));
        var member = seen.member(new PaperId(1)).orElseThrow();
        assertEquals(1, member.strength());
        assertEquals(Optional.of(FIRST), member.runnerUp());
        assertEquals(0, seen.unassigned().size());
    }

    @Test
    void aPinMaySplitATopicOffAndEmptyAnother() {
        var seen =
                hands(Map.of(OWN, "Split"), Map.of(2L, OWN, 6L, OWN), Map.of()).on(BASE);

        assertEquals(List.of(2L, 6L), papers(seen, OWN));
        assertEquals("Split", seen.topic(OWN).orElseThrow().name());
        assertEquals(Optional.empty(), seen.topic(THIRD));
        assertEquals(
                List.of(
                        new TopicChange.Joined(THIRD, OWN, List.of(new PaperId(6))),
                        new TopicChange.Appeared(OWN, List.of(new PaperId(2), new PaperId(6))),
                        new TopicChange.Moved(new PaperId(2), FIRST, OWN)),
                TopicChange.between(BASE, seen));
    }

    @Test
    void aChainOfJoinsIsRefused() {
        var joins = Map.of(FIRST, SECOND, SECOND, THIRD);

        assertThrows(IllegalArgumentException.class, () -> hands(Map.of(), Map.of(), joins));
    }

    @Test
    void changesAreTold() {
        var next = clustering(Map.of(
                FIRST,
                List.of(1L, 4L, 5L),
                THIRD,
                List.of(6L),
                new TopicId(4),
                List.of(2L, 3L),
                new TopicId(5),
                List.of(8L)));

        assertEquals(
                List.of(
                        new TopicChange.Joined(SECOND, FIRST, List.of(new PaperId(4), new PaperId(5))),
                        new TopicChange.SplitOff(new TopicId(4), FIRST, List.of(new PaperId(2), new PaperId(3))),
                        new TopicChange.Appeared(new TopicId(5), List.of(new PaperId(8)))),
                TopicChange.between(BASE, next));
        var scattered = clustering(Map.of(FIRST, List.of(1L, 2L, 4L), THIRD, List.of(6L, 5L, 3L)));
        assertEquals(
                List.of(
                        new TopicChange.Vanished(SECOND, List.of(new PaperId(4), new PaperId(5))),
                        new TopicChange.Moved(new PaperId(3), FIRST, THIRD),
                        new TopicChange.Moved(new PaperId(4), SECOND, FIRST),
                        new TopicChange.Moved(new PaperId(5), SECOND, THIRD)),
                TopicChange.between(BASE, scattered));
    }
}
