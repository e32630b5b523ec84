package org.lectern.topic;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.concurrent.CancellationException;
import java.util.concurrent.ForkJoinPool;
import java.util.stream.Collectors;
import org.junit.jupiter.api.RepeatedTest;
import org.junit.jupiter.api.RepetitionInfo;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.lectern.paper.PaperId;
import org.lectern.paper.TopicId;
import org.lectern.work.Progress;

class TopicLawTest {

    private static final int PAPERS = 120;

    @RepeatedTest(3)
    void theOrderOfPapersChangesNothing(RepetitionInfo run) {
        int seed = run.getCurrentRepetition();
        var inOrder = new TopicSample(seed, PAPERS).fresh();

        assertEquals(inOrder, new TopicSample(seed, PAPERS).shuffled(seed).fresh());
    }

    @Test
    void theNumberOfThreadsChangesNothing() throws Exception {
        try (var one = new ForkJoinPool(1);
                var four = new ForkJoinPool(4)) {
            var alone = one.submit(() -> new TopicSample(1, 300).fresh()).get();

            assertEquals(
                    alone, four.submit(() -> new TopicSample(1, 300).fresh()).get());
        }
    }

    @Test
    void fieldsAreFound() {
        var found = new TopicSample(2, PAPERS).fresh();

        assertEquals(TopicSample.FIELDS, found.topics().size());
        for (var topic : found.topics()) {
            assertEquals(
                    1,
                    topic.papers().stream().map(TopicSample::field).distinct().count());
        }
    }

    @RepeatedTest(3)
    void eachPaperIsInOneTopicOrUnassigned(RepetitionInfo run) {
        var wordless = new PaperId(1_000);
        var found = new TopicSample(run.getCurrentRepetition(), PAPERS)
                .with(wordless, "", "Of the 12 and 13")
                .fresh();

        assertWhole(found, PAPERS + 1);
        assertEquals(new TreeSet<>(List.of(wordless)), found.unassigned());
    }

    private static void assertWhole(Clustering clustering, int papers) {
        var listed = new ArrayList<PaperId>(clustering.unassigned());
        for (var topic : clustering.topics()) {
            assertFalse(topic.papers().isEmpty());
            for (var paper : topic.papers()) assertEquals(topic.id(), TopicSample.topicOf(clustering, paper));
            listed.addAll(topic.papers());
        }
        assertEquals(papers, listed.size());
        assertEquals(papers, new HashSet<>(listed).size());
        assertEquals(
                papers, clustering.members().size() + clustering.unassigned().size());
    }

    @ParameterizedTest
    @ValueSource(ints = {1, 2, 5, 6, 9, 20})
    void asManyTopicsAsAskedFor(int count) {
        var sample = new TopicSample(3, PAPERS);
        var found = sample.fresh(TopicSettings.of(count), TopicHands.NONE);

        assertEquals(count, found.topics().size());
        assertWhole(found, PAPERS);
        assertEquals(count, sample.after(found, TopicHands.NONE).topics().size());
    }

    @Test
    void noMoreTopicsThanTheListAllows() {
        var found = new TopicSample(3, 20).fresh(TopicSettings.of(50), TopicHands.NONE);

        assertTrue(found.topics().size() <= 10, () -> found.topics().size() + " topics of 20 papers");
    }

    @RepeatedTest(3)
    void topicsStayWhileALibraryGrows(RepetitionInfo run) {
        var sample = new TopicSample(run.getCurrentRepetition(), PAPERS);
        var last = sample.search(100)
                .run(TopicSettings.AUTOMATIC, Optional.empty(), TopicHands.NONE, TopicSample.FIRST_FREE, Progress.NONE);
        var names = new TreeMap<TopicId, String>();
        for (var topic : last.topics()) names.put(topic.id(), "Mine " + topic.id());
        var next = sample.after(last, new TopicHands(names, new TreeMap<>(), new TreeMap<>()));

        assertEquals(topics(last), topics(next));
        for (var member : last.members()) {
            assertEquals(member.topic(), TopicSample.topicOf(next, member.paper()));
        }
        for (var topic : next.topics()) assertEquals("Mine " + topic.id(), topic.name());
        assertEquals(List.of(), TopicChange.between(last, next));
    }

    private static Set<TopicId> topics(Clustering clustering) {
        return clustering.topics().stream().map(Topic::id).collect(Collectors.toCollection(TreeSet::new));
    }

    @Test
    void whatIsNewFoundsATopicWithANewNumber() {
        var sample = new TopicSample(4, 90);
        var last = sample.fresh();
        for (int i = 0; i < 15; i++) {
            sample.with(new PaperId(500 + i), "Coral reefs of warm oceans", "Corals bleach when warm oceans rise " + i);
        }
        var next = sample.search().run(last.settings(), Optional.of(last), TopicHands.NONE, 77, Progress.NONE);

        assertEquals(new TopicId(77), TopicSample.topicOf(next, new PaperId(500)));
        var appeared = (TopicChange.Appeared) TopicChange.between(last, next).getFirst();
        assertEquals(15, appeared.papers().size());
    }

    @Test
    void theSameRunAgainChangesNothing() {
        var sample = new TopicSample(5, PAPERS);
        var last = sample.fresh();

        assertEquals(last, sample.after(last, TopicHands.NONE));
    }

    @RepeatedTest(3)
    void pinsAreKept(RepetitionInfo run) {
        var sample = new TopicSample(run.getCurrentRepetition(), PAPERS);
        var last = sample.fresh();
        var stranger = TopicSample.id(0);
        var own = new TopicId(90);
        var pins =
                new TreeMap<>(Map.of(stranger, TopicSample.topicOf(last, TopicSample.id(1)), TopicSample.id(2), own));
        var hands = new TopicHands(new TreeMap<>(), pins, new TreeMap<>());

        for (var next : List.of(
                sample.after(last, hands),
                sample.fresh(TopicSettings.AUTOMATIC, hands),
                sample.search().run(TopicSettings.of(9), Optional.of(last), hands, 91, Progress.NONE))) {
            pins.forEach((paper, topic) -> assertEquals(topic, TopicSample.topicOf(next, paper)));
            assertEquals(1, next.member(stranger).orElseThrow().strength());
            assertWhole(next, PAPERS);
        }
    }

    @RepeatedTest(3)
    void joinsAreKept(RepetitionInfo run) {
        var sample = new TopicSample(run.getCurrentRepetition(), PAPERS);
        var last = sample.fresh();
        var one = TopicSample.topicOf(last, TopicSample.id(0));
        var other = TopicSample.topicOf(last, TopicSample.id(1));
        var hands = new TopicHands(new TreeMap<>(), new TreeMap<>(), new TreeMap<>(Map.of(one, other)));

        var next = sample.after(last, hands);
        var free = sample.search().run(TopicSettings.of(8), Optional.of(next), hands, 91, Progress.NONE);

        for (var clustering : List.of(next, free)) {
            assertEquals(other, TopicSample.topicOf(clustering, TopicSample.id(0)));
            assertEquals(other, TopicSample.topicOf(clustering, TopicSample.id(1)));
        }
        assertEquals(last.topics().size() - 1, next.topics().size());
        assertEquals(8, free.topics().size());
    }

    @Test
    void anEmptyListHasNoTopics() {
        var found = new TopicSample(1, 0).fresh();

        assertEquals(List.of(), found.topics());
        assertEquals(List.of(), found.members());
    }

    @Test
    void twoPapersAreFewerThanTwoTopics() {
        var found = new TopicSample(1, 2).fresh();

        assertWhole(found, 2);
    }

    @Test
    void whatNobodyWaitsForStops() {
        Progress impatient = (phase, done, total) -> {
            throw new CancellationException();
        };
        var search = new TopicSample(1, 30).search();

        assertThrows(
                CancellationException.class,
                () -> search.run(TopicSettings.AUTOMATIC, Optional.empty(), TopicHands.NONE, 1, impatient));
    }
}
