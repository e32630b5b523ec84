package org.lectern.library;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.concurrent.CancellationException;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.lectern.library.result.CurrentTopics;
import org.lectern.paper.PaperId;
import org.lectern.paper.TagPath;
import org.lectern.paper.TopicId;
import org.lectern.query.Query;
import org.lectern.topic.Topic;
import org.lectern.topic.TopicChange;
import org.lectern.topic.TopicSettings;
import org.lectern.work.Progress;

class TopicsTest {

    private static final List<String> SHIPS = List.of("harbour", "sail", "anchor", "tide", "mast", "keel", "crew");
    private static final List<String> BREADS = List.of("flour", "yeast", "oven", "crust", "dough", "salt", "loaf");
    private static final List<String> STARS = List.of("orbit", "comet", "nebula", "lens", "dust", "quasar", "halo");

    private final Library library = Library.inMemory();

    @BeforeEach
    void fill() {
        Fixture.take(library, "ships.bib", bib("ship", "Ships", SHIPS, 12));
        Fixture.take(library, "breads.bib", bib("bread", "Breads", BREADS, 10));
        Fixture.take(library, "stars.bib", bib("star", "Stars", STARS, 8));
    }

    @AfterEach
    void close() {
        library.close();
    }

    /// Papers that speak of some of a field's words each.
    private static String bib(String key, String field, List<String> words, int papers) {
        var bib = new StringBuilder();
        for (int i = 0; i < papers; i++) {
            bib.append("@article{%s%d, title = {%s number %d with %s and %s}, abstract = {"
                    .formatted(key, i, field, i, word(words, i), word(words, i + 1)));
            for (int j = 0; j < 5; j++) {
                bib.append("The %s meets the %s near the %s. "
                        .formatted(word(words, i + j), word(words, i + 2 * j), word(words, i * j + 3)));
            }
            bib.append("}}\n");
        }
        return bib.toString();
    }

    private static String word(List<String> words, int i) {
        return words.get(i % words.size());
    }

    private CurrentTopics three() {
        return library.topics().upToDate(Optional.of(TopicSettings.of(3)), Progress.NONE);
    }

    private CurrentTopics again() {
        return library.topics().upToDate(Optional.empty(), Progress.NONE);
    }

    private static Topic of(CurrentTopics topics, long paper) {
        var member = topics.clustering().member(new PaperId(paper)).orElseThrow();
        return topics.clustering().topic(member.topic()).orElseThrow();
    }

    private List<PaperId> found(String query) {
        return library.papers().list(Query.read(query).query(), Sort.ADDED, 0, Progress.NONE);
    }

    @Test
    void aRunIsKeptAndNotMadeAgainWhileTheTextsStay() {
        assertTrue(library.topics().latest().isEmpty());
        var made = three();

        assertEquals(3, made.clustering().topics().size());
        assertEquals(made, again());
        library.tags().add(Set.of(new PaperId(1)), TagPath.of("sea"));
        assertTrue(library.topics().latest().orElseThrow().isCurrent());

        Fixture.take(library, "late.bib", bib("late", "Ships again", SHIPS, 2));
        assertFalse(library.topics().latest().orElseThrow().isCurrent());
        var later = again();
        assertTrue(later.isCurrent());
        assertEquals(3, later.clustering().topics().size());
        assertEquals(of(made, 1).id(), of(later, 1).id());
    }

    @Test
    void papersAreFoundByTopicAndSayTheirs() {
        var topics = three();
        var ships = of(topics, 1);

        assertEquals(new TreeSet<>(ships.papers()), new TreeSet<>(found("topic:" + ships.id())));
        assertEquals(30, found("has:topic").size());
        assertEquals(
                Optional.of(ships.id()),
                library.papers().find(new PaperId(1)).orElseThrow().topic());
        assertEquals(
                1,
                library.search()
                        .find(Query.read("Ships number 3 topic:" + ships.id()).query(), 1, Progress.NONE)
                        .best()
                        .size());
    }

    @Test
    void aNameOfTheUsersSurvivesAnImportAndARunFromScratch() {
        var ships = of(three(), 1);
        library.topics().rename(ships.id(), "Seafaring");
        Fixture.take(library, "late.bib", bib("late", "Ships again", SHIPS, 4));

        assertEquals("Seafaring", of(again(), 1).name());
        assertEquals("Seafaring", of(again(), 33).name());

        library.history().undo(library.history().list(2).get(1).revision(), Progress.NONE);
        assertEquals(ships.name(), of(again(), 1).name());
    }

    @Test
    void aTopicThatHardlyChangedKeepsItsLabel() {
        var before = three();
        Fixture.take(library, "one.bib", bib("one", "Ships of paper", SHIPS, 1));

        var after = again();

        assertEquals(31, after.clustering().members().size());
        for (int paper : List.of(1, 13, 23)) {
            assertEquals(of(before, paper).label(), of(after, paper).label());
        }
    }

    @Test
    void joinedTopicsStayJoinedUntilUndone() {
        var topics = three();
        var ships = of(topics, 1);
        var breads = of(topics, 13);

        library.topics().merge(List.of(breads.id()), ships.id());

        assertEquals(22, of(again(), 13).papers().size());
        assertEquals(22, found("topic:" + ships.id()).size());
        assertEquals(List.of(), found("topic:" + breads.id()));
        Fixture.take(library, "late.bib", bib("late", "Breads again", BREADS, 3));
        assertEquals(ships.id(), of(again(), 31).id());

        library.history().undo(Progress.NONE);
        library.history().undo(Progress.NONE);
        assertEquals(breads.id(), of(again(), 13).id());
    }

    @Test
    void aPinHoldsInEveryRun() {
        var topics = three();
        var breads = of(topics, 13).id();

        library.topics().pin(List.of(new PaperId(1)), breads);
        assertEquals(breads, of(library.topics().latest().orElseThrow(), 1).id());
        assertEquals(breads, of(again(), 1).id());
        assertEquals(
                breads,
                of(library.topics().run(Optional.empty(), true, Progress.NONE), 1)
                        .id());

        library.topics().unpin(List.of(new PaperId(1)));
        assertEquals(of(again(), 2).id(), of(again(), 1).id());
    }

    @Test
    void aSplitMakesATopicThatStays() {
        var ships = of(three(), 1);
        var papers = ships.papers().subList(0, 5);

        var split = library.topics().split(papers, "Half the fleet");

        assertTrue(split.topic().number() > 3);
        assertEquals(new TreeSet<>(papers), new TreeSet<>(found("topic:" + split.topic())));
        assertEquals("Half the fleet", of(again(), papers.getFirst().number()).name());
        library.history().undo(Progress.NONE);
        var undone = library.topics().latest().orElseThrow();
        for (var paper : papers)
            assertEquals(ships.id(), of(undone, paper.number()).id());
    }

    @Test
    void aRunTellsWhatItChangedUntilItIsAnswered() {
        three();
        assertEquals(List.of(), library.topics().changes());
        library.topics().upToDate(Optional.of(TopicSettings.of(2)), Progress.NONE);
        var news = library.topics().changes();
        assertFalse(news.isEmpty());

        library.topics().accept(List.of(news.getFirst().number()));

        assertEquals(news.subList(1, news.size()), library.topics().changes());
        library.topics().accept(List.of());
        assertEquals(List.of(), library.topics().changes());
    }

    @Test
    void aRejectedChangeIsTakenBackForGood() {
        var before = three();
        library.topics().upToDate(Optional.of(TopicSettings.of(2)), Progress.NONE);
        var joined = library.topics().changes().stream()
                .filter(each -> each.change() instanceof TopicChange.Joined)
                .findFirst()
                .orElseThrow();
        var lost = before.clustering()
                .topic(((TopicChange.Joined) joined.change()).topic())
                .orElseThrow();

        library.topics().reject(List.of(joined.number()));

        assertEquals(new TreeSet<>(lost.papers()), new TreeSet<>(found("topic:" + lost.id())));
        assertEquals(lost.id(), of(again(), lost.papers().getFirst().number()).id());
        assertEquals("reject-topics", library.history().undoable().orElseThrow().edit());
    }

    @Test
    void whyTellsWordsOfThePaperAndItsNeighbours() {
        var ships = of(three(), 1);

        var why = library.topics().why(new PaperId(1)).orElseThrow();

        assertEquals(ships.id(), why.topic());
        assertTrue(
                why.words().stream().anyMatch(SHIPS::contains),
                () -> why.words().toString());
        assertTrue(new TreeSet<>(ships.papers()).contains(why.nearest().getFirst()));
        assertTrue(library.topics().why(new PaperId(99)).isEmpty());
    }

    @Test
    void aCancelledRunLeavesTheLastOne() {
        var made = three();
        Fixture.take(library, "late.bib", bib("late", "Ships again", SHIPS, 2));

        assertThrows(
                CancellationException.class,
                () -> library.topics().run(Optional.empty(), false, Fixture.cancelledAt(3)));

        assertEquals(made.clustering(), library.topics().latest().orElseThrow().clustering());
    }

    @Test
    void aRunFromScratchKnowsTheSameTopicsAgainAndGivesNoNumberTwice() {
        var before = three();
        library.topics().rename(of(before, 1).id(), "Seafaring");

        var fresh = library.topics().run(Optional.of(TopicSettings.of(3)), true, Progress.NONE);
        for (int paper : List.of(1, 13, 23))
            assertEquals(of(before, paper).id(), of(fresh, paper).id());
        assertEquals("Seafaring", of(fresh, 1).name());

        var more = library.topics().run(Optional.of(TopicSettings.of(5)), true, Progress.NONE);
        var numbers = new TreeSet<TopicId>();
        more.clustering()
                .topics()
                .forEach(topic -> assertTrue(numbers.add(topic.id()), topic.id().toString()));
    }
}
