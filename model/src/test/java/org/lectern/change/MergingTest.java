package org.lectern.change;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import java.util.SortedSet;
import java.util.TreeSet;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.lectern.duplicate.MergePlan;
import org.lectern.duplicate.PaperPair;
import org.lectern.duplicate.Verdict;
import org.lectern.format.Parsed;
import org.lectern.paper.Absorbed;
import org.lectern.paper.Citation;
import org.lectern.paper.Paper;
import org.lectern.paper.PaperId;
import org.lectern.paper.Reading;
import org.lectern.paper.Source;
import org.lectern.paper.TagPath;
import org.lectern.paper.TopicId;

/// Merges, and the user's hand on topics and tags, on a library of maps.
class MergingTest {

    private static final Instant NOW = Instant.ofEpochSecond(1_800_000_000);
    private static final PaperId ONE = new PaperId(1);
    private static final PaperId TWO = new PaperId(2);
    private static final PaperId THREE = new PaperId(3);
    private static final TopicId SHIPS = new TopicId(1);
    private static final TopicId BREADS = new TopicId(2);
    private static final TopicId STARS = new TopicId(3);
    private static final TagPath SEA = TagPath.of("sea");
    private static final List<Citation> CITATIONS = List.of(
            Citation.titled("Harbour pilots")
                    .with()
                    .abstractText("Pilots mark the turns.")
                    .build(),
            Citation.titled("Harbor pilots")
                    .with()
                    .abstractText("Pilots mark each turn.")
                    .build(),
            Citation.titled("Bread as a timer")
                    .with()
                    .abstractText("Dough rises by the hour.")
                    .build());

    private final MapFacts facts = new MapFacts();

    @BeforeEach
    void fill() {
        for (int i = 0; i < CITATIONS.size(); i++) apply(takeIn(CITATIONS.get(i), "key" + i, i));
    }

    private static Edit.TakeIn takeIn(Citation citation, String key, int record) {
        return takeIn(citation, key, record, NOW);
    }

    private static Edit.TakeIn takeIn(Citation citation, String key, int record, Instant at) {
        var source = new Source("refs.bib", "bibtex", record + 1, record + 1, key, "", citation.title());
        var parsed = new Parsed.Accepted(source, citation, List.of(), List.of());
        return new Edit.TakeIn(List.of(parsed), false, at, new PaperId(100));
    }

    private Delta apply(Edit edit) {
        var delta = Plan.of(edit, facts);
        facts.apply(delta);
        return delta;
    }

    private static SortedSet<PaperId> papers(PaperId... papers) {
        return new TreeSet<>(List.of(papers));
    }

    private Paper paper(PaperId id) {
        return facts.paper(id).orElseThrow();
    }

    private MergePlan plan(PaperId survivor, PaperId lost) {
        return MergePlan.of(survivor, List.of(paper(survivor), paper(lost)));
    }

    private Delta merge() {
        return apply(new Edit.Merge(plan(ONE, TWO)));
    }

    private static Edit.Read read(PaperId paper, Reading.Status status, int rating, String notes) {
        return new Edit.Read(papers(paper), Optional.of(status), OptionalInt.of(rating), Optional.of(notes));
    }

    @Test
    void theSurvivorTakesEverythingOverAndTheInverseGivesItBack() {
        apply(new Edit.Tag(papers(TWO), SEA));
        apply(new Edit.Pin(papers(TWO), SHIPS));
        apply(read(TWO, Reading.Status.READING, 3, "see there"));
        apply(new Edit.Judge(List.of(new PaperPair(TWO, THREE)), Verdict.DIFFERENT));
        var before = List.of(paper(ONE), paper(TWO));

        var delta = merge();

        assertEquals(papers(ONE, THREE), facts.papers());
        assertEquals(Set.of(SEA), paper(ONE).tags());
        assertEquals(Optional.of(SHIPS), facts.pin(ONE));
        assertEquals(new Reading(Reading.Status.READING, 3, "see there"), facts.reading(ONE));
        assertEquals(Optional.of(Verdict.DIFFERENT), facts.verdict(new PaperPair(ONE, THREE)));
        assertEquals(2, facts.sources(ONE).size());
        assertEquals(List.of(new Absorbed(TWO, CITATIONS.get(1), "key1")), facts.absorbed(ONE));
        facts.apply(delta.inverse());
        assertEquals(before, List.of(paper(ONE), paper(TWO)));
        assertEquals(List.of(), facts.absorbed(ONE));
        assertEquals(Optional.of(SHIPS), facts.pin(TWO));
        assertEquals(Optional.empty(), facts.pin(ONE));
        assertEquals(Optional.empty(), facts.verdict(new PaperPair(ONE, THREE)));
    }

    @Test
    void theStateFurtherOnAndBothNotesAreKept() {
        apply(read(ONE, Reading.Status.READ, 5, "first"));
        apply(read(TWO, Reading.Status.TO_READ, 2, "second"));
        merge();
        assertEquals(new Reading(Reading.Status.READ, 5, "first\n\nsecond"), facts.reading(ONE));
    }

    @Test
    void theSurvivorsOwnPinAndVerdictStand() {
        apply(new Edit.Pin(papers(ONE), BREADS));
        apply(new Edit.Pin(papers(TWO), SHIPS));
        apply(new Edit.Judge(List.of(new PaperPair(ONE, THREE)), Verdict.VERSION));
        apply(new Edit.Judge(List.of(new PaperPair(TWO, THREE)), Verdict.DIFFERENT));
        merge();
        assertEquals(Optional.of(BREADS), facts.pin(ONE));
        assertEquals(Optional.of(Verdict.VERSION), facts.verdict(new PaperPair(ONE, THREE)));
    }

    @Test
    void aLostPapersKeyGoesToASurvivorThatHasNone() {
        apply(new Edit.TakeIn(
                List.of(new Parsed.Accepted(
                        new Source("a.txt", "page", 1, 1, "", "", ""),
                        Citation.titled("Pilots"),
                        List.of(),
                        List.of())),
                false,
                NOW,
                new PaperId(100)));
        var four = new PaperId(4);
        apply(new Edit.Merge(MergePlan.of(four, List.of(paper(TWO), paper(four)))));
        assertEquals("key1", facts.key(four));
        assertEquals(Optional.of(four), facts.holderOf("KEY1"));
    }

    @Test
    void aRecordOfTheLostPaperIsKnownAndChangesNothingOfTheSurvivor() {
        merge();
        var before = paper(ONE).citation();
        assertTrue(apply(takeIn(CITATIONS.get(1), "key1", 1)).isEmpty());
        apply(takeIn(CITATIONS.get(1), "other", 7, NOW.plusSeconds(60)));
        assertEquals(papers(ONE, THREE), facts.papers());
        assertEquals(before, paper(ONE).citation());
        assertEquals(3, facts.sources(ONE).size());
    }

    @Test
    void whatIsGoneIsNotMergedAndWhatWasMergedIsMergedOn() {
        var plan = plan(ONE, TWO);
        apply(new Edit.Remove(papers(TWO)));
        assertTrue(apply(new Edit.Merge(plan)).isEmpty());
        apply(takeIn(CITATIONS.get(1), "key9", 9));
        var four = new PaperId(4);
        apply(new Edit.Merge(MergePlan.of(ONE, List.of(paper(ONE), paper(four)))));
        apply(new Edit.Merge(MergePlan.of(THREE, List.of(paper(ONE), paper(THREE)))));
        assertEquals(
                List.of(ONE, four),
                facts.absorbed(THREE).stream().map(Absorbed::id).toList());
        apply(new Edit.Remove(papers(THREE)));
        assertEquals(List.of(), facts.absorbed(THREE));
    }

    @Test
    void joinsStayOneStepLong() {
        apply(new Edit.JoinTopics(List.of(SHIPS), BREADS));
        apply(new Edit.JoinTopics(List.of(BREADS, STARS), STARS));
        assertEquals("3", facts.choice(new Choice.TopicJoin(SHIPS)));
        assertEquals("3", facts.choice(new Choice.TopicJoin(BREADS)));
        assertEquals("", facts.choice(new Choice.TopicJoin(STARS)));
        assertTrue(apply(new Edit.JoinTopics(List.of(STARS), SHIPS)).isEmpty());
    }

    @Test
    void aSplitPinsItsPapersToATopicOfItsOwn() {
        apply(new Edit.SplitTopic(papers(ONE, TWO), " Pilots "));
        assertEquals(facts.pin(ONE), facts.pin(TWO));
        assertEquals("Pilots", facts.choice(new Choice.TopicName(facts.pin(ONE).orElseThrow())));
        apply(new Edit.Unpin(papers(ONE)));
        assertEquals(Optional.empty(), facts.pin(ONE));
        assertTrue(apply(new Edit.SplitTopic(papers(new PaperId(77)), "x")).isEmpty());
    }

    @Test
    void aRenamedTagTakesColourAndRuleAlongUnlessTheNewOneHasItsOwn() {
        var ocean = TagPath.of("ocean");
        apply(new Edit.Tag(papers(ONE), SEA));
        apply(new Edit.ColourTag(SEA, "#0000ff"));
        apply(new Edit.RuleTag(SEA, "title:pilots"));
        apply(new Edit.ColourTag(ocean, "#00ffff"));
        apply(new Edit.NameTopic(SHIPS, "Ships"));
        apply(new Edit.RenameTag(SEA, ocean));
        assertEquals("#00ffff", facts.choice(new Choice.TagColour(ocean)));
        assertEquals("title:pilots", facts.choice(new Choice.TagRule(ocean)));
        assertEquals("", facts.choice(new Choice.TagColour(SEA)));
        assertEquals("", facts.choice(new Choice.TagRule(SEA)));
        assertEquals("Ships", facts.choice(new Choice.TopicName(SHIPS)));
    }
}
