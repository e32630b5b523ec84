package org.lectern.desktop.topics;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.lectern.desktop.Bench;
import org.lectern.desktop.Sample;
import org.lectern.desktop.papers.Place;
import org.lectern.desktop.search.Suggestion;

class TopicsTest {

    private final Bench bench = new Bench(Sample.library());
    private final TopicsViewModel topics = bench.room.topics();

    @AfterEach
    void close() {
        bench.close();
    }

    @Test
    void aSmallLibraryHasItsTopicsAtOnce() {
        var state = topics.stateProperty().get();

        assertTrue(state.isKnown());
        assertTrue(state.isCurrent());
        int papers =
                state.topics().stream().mapToInt(TopicsViewModel.Shown::all).sum();
        assertTrue(papers > 0 && papers <= Sample.PAPERS, "papers in topics: " + papers);
    }

    @Test
    void aTopicIsAPlace() {
        var topic = first();
        bench.act(room -> room.places().chosenProperty().set(new Place.InTopic(topic.id(), topic.name())));

        assertEquals(topic.all(), bench.room.papers().shown().size());
    }

    @Test
    void numbersFollowTheQuery() {
        bench.act(room -> room.search().textProperty().set("title:zzz"));

        assertEquals(0, first().found());
        assertTrue(first().all() > 0);
    }

    @Test
    void aNameHoldsUntilItIsTakenBack() {
        var found = first();
        bench.act(room -> topics.rename(found.id(), " Small machines "));
        assertEquals("Small machines", named(found).name());

        bench.act(room -> topics.rename(found.id(), ""));
        assertEquals(found.name(), named(found).name());
    }

    @Test
    void aPinnedPaperMovesAndComesBack() {
        var into = topics.stateProperty().get().topics().getLast();
        var from = first();
        bench.act(room -> room.places().chosenProperty().set(new Place.InTopic(from.id(), from.name())));
        var paper = bench.room.papers().shown().getFirst();
        bench.act(room -> topics.pin(Set.of(paper), into.id()));
        bench.act(room -> room.places().chosenProperty().set(new Place.InTopic(into.id(), into.name())));

        assertTrue(bench.room.papers().shown().contains(paper));
    }

    @Test
    void someBecomeATopicOfTheirOwn() {
        var papers = bench.room.papers().shown().subList(0, 2);
        bench.act(room -> topics.split(papers, "Mine"));

        var mine = topics.stateProperty().get().topics().stream()
                .filter(topic -> topic.name().equals("Mine"))
                .findFirst();
        assertEquals(Optional.of(2), mine.map(TopicsViewModel.Shown::all));
    }

    @Test
    void whyIsSaidOnlyWhereItIsAskedFor() {
        var reader = bench.room.reader();
        assertEquals(Optional.empty(), reader.whyProperty().get());

        bench.act(room -> reader.explainingProperty().set(true));
        var why = reader.whyProperty().get().orElseThrow();
        assertTrue(topics.stateProperty().get().topics().stream()
                .anyMatch(topic -> topic.name().equals(why.topic())));
        bench.act(room -> room.papers().next());
        bench.act(room -> reader.explainingProperty().set(false));
        assertEquals(Optional.empty(), reader.whyProperty().get());
    }

    @Test
    void aTopicIsSuggested() {
        var name = first().name();
        bench.act(room -> room.search().textProperty().set(name.substring(0, Math.min(4, name.length()))));

        assertTrue(bench.room.suggestions().offerProperty().get().all().stream()
                .anyMatch(each -> each instanceof Suggestion.OfTopic topic
                        && topic.label().equals(name)));
    }

    private TopicsViewModel.Shown first() {
        return topics.stateProperty().get().topics().getFirst();
    }

    private TopicsViewModel.Shown named(TopicsViewModel.Shown topic) {
        return topics.stateProperty().get().find(topic.id()).orElseThrow();
    }
}
