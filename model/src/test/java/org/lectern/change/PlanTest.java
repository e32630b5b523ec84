package org.lectern.change;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Instant;
import java.time.Year;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.SortedSet;
import java.util.TreeSet;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.lectern.duplicate.PaperPair;
import org.lectern.duplicate.Verdict;
import org.lectern.format.Attached;
import org.lectern.format.Parsed;
import org.lectern.paper.Author;
import org.lectern.paper.Citation;
import org.lectern.paper.CitationKey;
import org.lectern.paper.LocalFile;
import org.lectern.paper.Paper;
import org.lectern.paper.PaperId;
import org.lectern.paper.Provenance;
import org.lectern.paper.Reading;
import org.lectern.paper.Source;
import org.lectern.paper.TagPath;
import org.lectern.work.Problem;

class PlanTest {

    private static final Instant NOW = Instant.ofEpochSecond(1_800_000_000);
    private static final PaperId ONE = new PaperId(1);
    private static final PaperId TWO = new PaperId(2);
    private static final PaperId THREE = new PaperId(3);
    private static final Citation LDA = Citation.EMPTY
            .with()
            .title("Latent Dirichlet allocation")
            .abstractText("Documents mix topics.")
            .build();
    private static final Citation DATED = LDA.with()
            .type("article")
            .authors(List.of(Author.of("Blei", "David")))
            .year(Year.of(2003))
            .keywords(List.of("topics", "models/graphical", "//"))
            .build();
    private static final Citation SURVEY = Citation.titled("Probabilistic topic models");

    private final MapFacts facts = new MapFacts();

    @BeforeEach
    void fill() {
        apply(takeIn(accepted(LDA, "page", "", 1), accepted(SURVEY, "page", "", 2)));
    }

    private Delta apply(Edit edit) {
        var delta = Plan.of(edit, facts);
        facts.apply(delta);
        return delta;
    }

    private static Edit.TakeIn takeIn(Parsed... records) {
        return new Edit.TakeIn(List.of(records), false, NOW, new PaperId(100));
    }

    private static Parsed accepted(Citation citation, String format, String key, int record) {
        var source = new Source("file." + format, format, record, record, key, "", citation.title());
        return new Parsed.Accepted(source, citation, List.of(), List.of());
    }

    private static SortedSet<PaperId> papers(PaperId... papers) {
        return new TreeSet<>(List.of(papers));
    }

    private Paper paper(PaperId id) {
        return facts.paper(id).orElseThrow();
    }

    @Test
    void anArrivalBringsItsSource() {
        assertEquals(List.of(ONE, TWO), List.copyOf(facts.papers()));
        assertEquals(LDA, paper(ONE).citation());
        assertEquals(NOW, paper(ONE).sources().getFirst().imported());
    }

    @Test
    void aKnownRecordFillsGapsAndLeavesTheRest() {
        apply(takeIn(accepted(DATED, "bibtex", "blei2003", 1)));

        assertEquals(2, facts.papers().size());
        assertEquals(DATED, paper(ONE).citation());
        assertEquals(new CitationKey("blei2003", true), paper(ONE).key());
        assertEquals(2, paper(ONE).sources().size());
        assertTrue(apply(takeIn(accepted(DATED, "bibtex", "blei2003", 1))).isEmpty());
    }

    @Test
    void twoRecordsOfOneChunkMeetAsWell() {
        var vectors = Citation.EMPTY
                .with()
                .title("A")
                .abstractText("Vectors of words.")
                .build();

        apply(takeIn(accepted(vectors, "page", "", 8), accepted(vectors, "page", "", 9)));

        assertEquals(3, facts.papers().size());
        assertEquals(2, paper(THREE).sources().size());
    }

    @Test
    void twoEntriesOfOneFileStayTwoAndAreKnownAgain() {
        apply(takeIn(accepted(DATED, "bibtex", "first", 1), accepted(DATED, "bibtex", "second", 2)));

        assertEquals(List.of("first", "second"), List.of(facts.key(ONE), facts.key(THREE)));
        assertTrue(apply(later(accepted(DATED, "bibtex", "second", 2), accepted(DATED, "bibtex", "first", 1)))
                .isEmpty());
    }

    @Test
    void anEntryWhoseKeyWasChangedInItsFileIsKnown() {
        apply(takeIn(accepted(DATED, "bibtex", "first", 1)));

        apply(later(accepted(DATED, "bibtex", "renamed", 1)));

        assertEquals(2, facts.papers().size());
        assertEquals(3, paper(ONE).sources().size());
    }

    private static Edit.TakeIn later(Parsed... records) {
        return new Edit.TakeIn(List.of(records), false, NOW.plusSeconds(60), new PaperId(100));
    }

    @Test
    void aKeyThatIsTakenOrUnusableIsNotGiven() {
        apply(takeIn(accepted(DATED, "bibtex", "Blei2003", 1)));
        apply(takeIn(accepted(Citation.titled("X"), "bibtex", "BLEI2003", 2)));
        apply(takeIn(accepted(Citation.titled("Y"), "bibtex", "has space", 3)));
        apply(takeIn(accepted(Citation.titled("Z"), "csv", "free", 4)));

        assertEquals(
                List.of("", "", ""),
                List.of(3, 4, 5).stream().map(id -> facts.key(new PaperId(id))).toList());
    }

    @Test
    void aRestoredPaperComesBackWithAllItHad() {
        var written = new Paper(
                new PaperId(7),
                Citation.titled("Restored"),
                new CitationKey("restored", true),
                new TreeSet<>(List.of(TagPath.of("a/b"))),
                new Reading(Reading.Status.READ, 4, "good"),
                Optional.empty(),
                new TreeSet<>(List.of(LocalFile.at("papers/restored.pdf"))),
                List.of(new Provenance(5, new Source("old.bib", "bibtex", 1, 1, "r", "", "@x"), Instant.EPOCH)));

        apply(takeIn(new Parsed.Restored(written.sources().getFirst().source(), written, Attached.NOTHING)));

        var held = paper(new PaperId(7));
        assertEquals(written.citation(), held.citation());
        assertEquals(written.tags(), held.tags());
        assertEquals(written.files(), held.files());
        assertEquals(written.reading(), held.reading());
        assertEquals(written.key(), held.key());
        assertEquals(Instant.EPOCH, held.sources().getFirst().imported());
    }

    @Test
    void aRejectedRecordIsNoPartOfAnEdit() {
        var rejected = new Parsed.Rejected(new Source("f", "page", 1, 1, "", "", ""), Problem.of("import.no-title"));

        assertThrows(IllegalArgumentException.class, () -> Plan.of(takeIn(rejected), facts));
    }

    @Test
    void tagsAreSetOnceAndOnlyOnHeldPapers() {
        var edit = new Edit.Tag(papers(ONE, new PaperId(99)), TagPath.of("later"));

        assertEquals(1, apply(edit).changes().size());
        assertTrue(apply(edit).isEmpty());
        assertEquals(
                1,
                apply(new Edit.Untag(papers(ONE, TWO), TagPath.of("later")))
                        .changes()
                        .size());
    }

    @Test
    void aRenamedTagTakesWhatIsBelowAlongAndMeetsWhatIsThere() {
        apply(new Edit.Tag(papers(ONE), TagPath.of("peft/lora")));
        apply(new Edit.Tag(papers(ONE, TWO), TagPath.of("peft")));
        apply(new Edit.Tag(papers(TWO), TagPath.of("method/peft")));

        apply(new Edit.RenameTag(TagPath.of("peft"), TagPath.of("method/peft")));

        assertEquals("[method/peft, method/peft/lora]", paper(ONE).tags().toString());
        assertEquals("[method/peft]", paper(TWO).tags().toString());
    }

    @Test
    void aTagMovesBelowItself() {
        apply(new Edit.Tag(papers(ONE), TagPath.of("a")));
        apply(new Edit.Tag(papers(ONE), TagPath.of("a/b")));

        apply(new Edit.RenameTag(TagPath.of("a"), TagPath.of("a/b")));

        assertEquals("[a/b, a/b/b]", paper(ONE).tags().toString());
    }

    @Test
    void keywordsThatCanBeTagsBecomeTags() {
        apply(takeIn(accepted(DATED, "bibtex", "blei2003", 1)));

        apply(new Edit.AdoptKeywords(papers(ONE, TWO)));

        assertEquals("[models/graphical, topics]", paper(ONE).tags().toString());
    }

    @Test
    void whatIsNotSetOfAReadingStateStays() {
        apply(new Edit.Read(papers(ONE), Optional.of(Reading.Status.READ), OptionalInt.of(4), Optional.empty()));
        apply(new Edit.Read(papers(ONE), Optional.empty(), OptionalInt.empty(), Optional.of("fine")));

        assertEquals(new Reading(Reading.Status.READ, 4, "fine"), facts.reading(ONE));
    }

    @Test
    void keysOfTwinsFollowTheirNumbersWhicheverIsGivenFirst() {
        var twin = DATED.with().title("Graphs").pages("1").build();
        apply(takeIn(
                accepted(twin, "page", "", 5), accepted(twin.with().pages("2").build(), "page", "", 6)));
        var proposals = new KeyProposals(facts);
        var first = proposals.of(THREE, twin);

        apply(new Edit.GiveKeys(papers(new PaperId(4))));
        apply(new Edit.GiveKeys(papers(THREE)));

        assertEquals(first, facts.key(THREE));
        assertEquals(first + "a", facts.key(new PaperId(4)));
        assertTrue(apply(new Edit.GiveKeys(papers(THREE))).isEmpty());
    }

    @Test
    void aRemovedPaperTakesAllThatHangsOnItAlongAndTheInverseBringsItBack() {
        apply(takeIn(accepted(DATED, "bibtex", "blei2003", 1)));
        apply(new Edit.Tag(papers(ONE), TagPath.of("later")));
        apply(new Edit.Judge(List.of(new PaperPair(ONE, TWO)), Verdict.DIFFERENT));
        var before = paper(ONE);

        var delta = apply(new Edit.Remove(papers(ONE)));

        assertEquals(List.of(TWO), List.copyOf(facts.papers()));
        assertEquals(List.of(), facts.judged(TWO));
        facts.apply(delta.inverse());
        assertEquals(before.citation(), paper(ONE).citation());
        assertEquals(before.tags(), paper(ONE).tags());
        assertEquals(before.key(), paper(ONE).key());
        assertEquals(Optional.of(Verdict.DIFFERENT), facts.verdict(new PaperPair(ONE, TWO)));
    }

    @Test
    void aVerdictNeedsBothPapers() {
        assertTrue(apply(new Edit.Judge(List.of(new PaperPair(ONE, new PaperId(9))), Verdict.SAME))
                .isEmpty());
    }

    @Test
    void wayBackLeavesWhatWasChangedAgainAndWhatIsKept() {
        var tagging = apply(new Edit.Tag(papers(ONE, TWO), TagPath.of("later")));
        var replaced = tagging.changes().reversed().stream().map(Replaced::by).toList();

        var kept = Plan.back(replaced, ONE::equals, _ -> false, facts);
        var changed = Plan.back(replaced, _ -> false, _ -> true, facts);

        assertEquals(List.of(new Change.OfTag(TWO, TagPath.of("later"), true, false)), kept.changes());
        assertTrue(changed.isEmpty());
    }

    @Test
    void aCorrectionOfNothingIsNone() {
        assertTrue(apply(new Edit.Correct(ONE, LDA)).isEmpty());
        assertTrue(apply(new Edit.Correct(new PaperId(9), LDA)).isEmpty());
        var descriptions = apply(new Edit.Correct(ONE, DATED)).changes().stream()
                .filter(Change.OfCitation.class::isInstance)
                .toList();
        assertEquals(1, descriptions.size());
    }
}
