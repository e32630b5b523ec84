package org.lectern.desktop;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.lectern.desktop.face.Face;
import org.lectern.desktop.tags.TagFilter;
import org.lectern.desktop.tags.TagPart;
import org.lectern.desktop.tags.rule.RulesViewModel;
import org.lectern.desktop.topics.TopicsViewModel;
import org.lectern.library.Library;
import org.lectern.library.Sort;
import org.lectern.paper.PaperId;
import org.lectern.paper.TagPath;
import org.lectern.query.Query;
import org.lectern.work.Progress;

/// What is done to topics and tags, on one thread.
class SubjectsTest {

    private static final TagPath ARCHIVES = TagPath.of("archives");
    private static final TagPath LETTERS = TagPath.of("archives/letters");
    private static final TagPath MAPS = TagPath.of("archives/maps");
    private final Library library = FacesScreenTest.tagged();
    private final Bench bench = new Bench(library);
    private final TopicsViewModel topics = bench.room.topics();

    @AfterEach
    void close() {
        bench.close();
    }

    @Test
    void aTopicJoinsAnotherAfterAPreviewAndComesBack() {
        var before = shown();
        var small = before.getLast();
        var large = before.getFirst();
        bench.act(room -> topics.propose(small.id(), large.id()));
        assertEquals(
                Optional.of(new TopicsViewModel.Joining(small, large)),
                topics.joiningProperty().get());

        bench.act(room -> topics.join());
        assertEquals(before.size() - 1, shown().size());
        assertEquals(large.all() + small.all(), find(large).all());

        bench.lastNotice().action().orElseThrow().run().run();
        bench.settle();
        assertEquals(before.size(), shown().size());
    }

    @Test
    void aTopicNeverJoinsItself() {
        bench.act(room ->
                topics.propose(shown().getFirst().id(), shown().getFirst().id()));
        bench.act(room -> topics.join());

        assertEquals(Optional.empty(), topics.joiningProperty().get());
        assertEquals(
                Optional.empty(),
                library.history().undoable().filter(step -> step.edit().contains("topic")));
    }

    @Test
    void theirNumberIsWishedFor() {
        bench.act(room -> topics.setCount(OptionalInt.of(2)));
        assertEquals(OptionalInt.of(2), topics.stateProperty().get().count());
        assertEquals(2, shown().size());
        assertFalse(topics.runningProperty().get());

        bench.act(room -> topics.setCount(OptionalInt.empty()));
        assertEquals(OptionalInt.empty(), topics.stateProperty().get().count());
    }

    @Test
    void namesHoldFromScratch() {
        bench.act(room -> topics.rename(shown().getFirst().id(), "Mine"));
        bench.act(room -> topics.fromScratch());

        assertTrue(shown().stream().anyMatch(topic -> topic.name().equals("Mine")));
    }

    @Test
    void aTopicBecomesATag() {
        var topic = shown().getFirst();
        bench.act(room -> topics.makeTag(topic));

        var tag = TagPath.of(topic.name().replace('/', ' '));
        assertEquals(topic.all(), papers(new Query.Tagged(tag, false)).size());
    }

    @Test
    void aPinnedPaperIsLetGo() {
        var from = shown().getFirst();
        var into = shown().getLast();
        var paper = papers(new Query.InTopic(from.id())).getFirst();
        bench.act(room -> topics.pin(Set.of(paper), into.id()));
        assertEquals(into.id(), library.topics().pins().get(paper));

        bench.act(room -> topics.unpin(Set.of(paper)));
        assertEquals(0, library.topics().pins().size());
    }

    @Test
    void aTopicIsSplitAsItWasShown() {
        bench.act(room -> topics.setCount(OptionalInt.of(1)));
        var whole = shown().getFirst();
        var splits = bench.room.topicsRoom().splits();
        bench.act(room -> splits.propose(whole.id()));
        var halves = splits.halvesProperty().get().orElseThrow();
        assertTrue(halves.stays().papers().size() >= halves.leaves().papers().size());
        assertFalse(halves.leaves().titles().isEmpty());

        bench.act(room -> splits.split("Rest", "Own"));
        assertEquals(Optional.empty(), splits.halvesProperty().get());
        var own = shown().stream().filter(topic -> topic.name().equals("Own")).findFirst();
        assertEquals(Optional.of(halves.leaves().papers().size()), own.map(TopicsViewModel.Shown::all));
        assertEquals("Rest", find(whole).name());
    }

    @Test
    void whatARunChangedIsAnswered() {
        bench.act(room -> topics.setCount(OptionalInt.of(2)));
        bench.act(room -> topics.setCount(OptionalInt.of(5)));
        var news = bench.room.topicsRoom().news();
        var lines = news.linesProperty().get();
        assertFalse(lines.isEmpty());

        bench.act(room -> news.accept(List.of(lines.getFirst())));
        assertEquals(lines.subList(1, lines.size()), news.linesProperty().get());

        bench.act(room -> news.reject(List.of()));
        assertEquals(List.of(), news.linesProperty().get());
        assertEquals("reject-topics", library.history().undoable().orElseThrow().edit());
    }

    @Test
    void aTagGoesThroughItsFiveAnswers() {
        var tags = bench.room.tags();
        var expected = List.of("tag:archives", "tag:=archives", "-tag:archives", "-tag:=archives", "");
        for (var text : expected) {
            bench.act(room -> tags.turn(ARCHIVES));
            assertEquals(text, bench.room.search().textProperty().get());
        }
        assertEquals(TagFilter.OFF, tags.filter(ARCHIVES));
    }

    @Test
    void aTagWithoutTagsBelowHasThree() {
        bench.act(room -> room.search().textProperty().set("year:2018.."));
        var tags = bench.room.tags();
        for (var filter : List.of(TagFilter.WITH_BELOW, TagFilter.NOT_WITH_BELOW, TagFilter.OFF)) {
            bench.act(room -> tags.turn(MAPS));
            assertEquals(filter, tags.filter(MAPS));
        }
        assertEquals("year:2018..", bench.room.search().textProperty().get());
    }

    @Test
    void twoTagsAreAskedForTogether() {
        var tags = bench.room.tags();
        bench.act(room -> tags.turn(LETTERS));
        bench.act(room -> tags.turn(MAPS));
        assertEquals(2, bench.room.papers().shown().size());

        bench.act(room -> tags.turn(MAPS));
        assertEquals(3, bench.room.papers().shown().size());
    }

    @Test
    void aMergeIsPreviewed() {
        var tags = bench.room.tags();
        bench.act(room -> tags.propose(LETTERS, MAPS));
        var joining = tags.joiningProperty().get().orElseThrow();
        assertEquals(List.of(5, 4, 2), List.of(joining.papers(), joining.intoPapers(), joining.both()));

        bench.act(room -> tags.join());
        assertEquals(7, papers(new Query.Tagged(MAPS, false)).size());
    }

    @Test
    void aColourGoesDownTheTree() {
        var colours = bench.room.tagsRoom().colours();
        bench.act(room -> colours.give(ARCHIVES, "#0072b2"));
        assertEquals(Optional.of("#0072b2"), colours.of(LETTERS));

        bench.act(room -> colours.give(LETTERS, "#e69f00"));
        assertEquals(Optional.of("#e69f00"), colours.of(LETTERS));
        assertEquals(Optional.of("#0072b2"), colours.of(MAPS));
        assertEquals(Optional.empty(), colours.of(TagPath.of("listening")));

        bench.act(room -> colours.give(ARCHIVES, ""));
        assertEquals(Optional.empty(), colours.of(MAPS));
    }

    @Test
    void aRuleIsSeenBeforeItIsKept() {
        var rules = bench.room.tagsRoom().rules();
        look(TagPart.RULES);
        bench.act(room -> rules.tagProperty().set("new"));
        assertEquals(
                new RulesViewModel.Draft.Unfinished(), rules.draftProperty().get());
        bench.act(room -> rules.queryProperty().set("year:soon.."));
        assertTrue(rules.draftProperty().get() instanceof RulesViewModel.Draft.Misread);
        bench.act(room -> rules.queryProperty().set("tag:archives"));
        assertEquals(7, rules.ready().orElseThrow().adds());

        bench.act(room -> rules.keep());
        assertEquals(
                List.of(new RulesViewModel.Rule(TagPath.of("new"), "tag:archives", 7)),
                rules.rulesProperty().get());
        bench.act(room -> rules.apply());
        assertEquals(0, rules.adds());
        assertEquals(7, papers(new Query.Tagged(TagPath.of("new"), true)).size());
        bench.act(room -> rules.remove(rules.rulesProperty().get().getFirst()));
        assertEquals(List.of(), rules.rulesProperty().get());
    }

    @Test
    void tagsThatLookAlikeAreMadeOneOrKept() {
        library.tags().add(Set.of(bench.paper(8)), TagPath.of("Archives/Letter"));
        library.tags().add(Set.of(bench.paper(9)), TagPath.of("archives/map"));
        bench.settle();
        var alike = bench.room.tagsRoom().alike();
        assertEquals(2, alike.pairsProperty().get().size());

        bench.act(room -> alike.join(alike.pairsProperty().get().getFirst()));
        assertEquals(6, papers(new Query.Tagged(LETTERS, false)).size());
        bench.act(room -> alike.keepApart(alike.pairsProperty().get().getFirst()));
        assertEquals(List.of(), alike.pairsProperty().get());
    }

    @Test
    void aCellOfTheMatrixNarrowsToBoth() {
        var matrix = bench.room.tagsRoom().matrix();
        assertTrue(matrix.pairsProperty().get().tags().isEmpty());
        look(TagPart.TOGETHER);
        var pairs = matrix.pairsProperty().get();
        int letters = pairs.tags().indexOf(LETTERS);
        int maps = pairs.tags().indexOf(MAPS);
        assertEquals(2, pairs.count(letters, maps));

        bench.act(room -> matrix.narrow(letters, maps));
        assertEquals(2, bench.room.papers().shown().size());
        assertEquals(2, matrix.pairsProperty().get().count(0, 0), "the matrix follows the query");
    }

    private void look(TagPart part) {
        bench.act(room -> room.face().set(Face.TAGS));
        bench.act(room -> room.tagsRoom().part().set(part));
    }

    private List<TopicsViewModel.Shown> shown() {
        return topics.stateProperty().get().topics();
    }

    private TopicsViewModel.Shown find(TopicsViewModel.Shown topic) {
        return topics.stateProperty().get().find(topic.id()).orElseThrow();
    }

    private List<PaperId> papers(Query query) {
        return library.papers().list(query, Sort.ADDED, 0, Progress.NONE);
    }
}
