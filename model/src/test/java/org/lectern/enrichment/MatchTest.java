package org.lectern.enrichment;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.lectern.enrichment.Cases.ARTICLE;
import static org.lectern.enrichment.Cases.HELD;
import static org.lectern.enrichment.Cases.OTHER_TEXT;
import static org.lectern.enrichment.Cases.PREPRINT;
import static org.lectern.enrichment.Cases.TEXT;
import static org.lectern.enrichment.Cases.TITLE;

import java.time.Year;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.lectern.enrichment.Match.Certainty;
import org.lectern.paper.Author;
import org.lectern.paper.Citation;
import org.lectern.paper.Identifier;

class MatchTest {

    private static Certainty certainty(Citation held, Citation record) {
        return Match.of(held, record).certainty();
    }

    private static Citation retold(String title, String text) {
        return PREPRINT.with().title(title).abstractText(text).build();
    }

    @Test
    void sameTitleAndAbstractAreBeyondDoubt() {
        assertEquals(Certainty.SURE, certainty(HELD, PREPRINT));
        assertEquals(
                Certainty.SURE,
                certainty(HELD, retold("Listening for {Swifts} -- a quiet method for counting birds", TEXT)));
    }

    @Test
    void titlesAreTheSameHoweverTheyAreWritten() {
        for (var pair : List.of(
                List.of("TÜLU 3: pushing open birds further on", "T{\\\"U}LU 3: Pushing open birds further on"),
                List.of("Se^2: a second try at pre-training", "$Se^2$: A Second Try at Pretraining"),
                List.of("Adapt-infty: birds without end in sight", "Adapt-$\\infty$: Birds without End in Sight"))) {
            var held = HELD.with().title(pair.getFirst()).build();
            assertEquals(Certainty.SURE, certainty(held, retold(pair.getLast(), TEXT)), pair.getFirst());
        }
    }

    @Test
    void halfAnAbstractIsEnoughAndAFewWordsAreNot() {
        assertEquals(Certainty.SURE, certainty(HELD, retold(TITLE, TEXT.substring(0, 150))));
        assertEquals(Certainty.POSSIBLE, certainty(HELD, retold(TITLE, "Swifts are hard to count because")));
    }

    @Test
    void theTitleAloneIsOnlyAProposal() {
        assertEquals(Certainty.POSSIBLE, certainty(HELD, retold(TITLE, "")));
        assertEquals(Certainty.POSSIBLE, certainty(HELD, retold(TITLE, OTHER_TEXT)));
    }

    @Test
    void aTitleThatManyBearIsNothingWithoutMore() {
        var editorial = HELD.with().title("Counting birds").build();
        assertEquals(Certainty.NONE, certainty(editorial, retold("Counting Birds", "")));
        assertEquals(Certainty.NONE, certainty(editorial, retold("Counting Birds", OTHER_TEXT)));
        var signed = editorial.with().authors(PREPRINT.authors()).build();
        assertEquals(Certainty.POSSIBLE, certainty(signed, retold("Counting Birds", "")));
    }

    @Test
    void whatContradictsIsNeverBeyondDoubt() {
        var dated = HELD.with().year(Year.of(2019)).build();
        var numbered =
                HELD.with().identifier(new Identifier.ArxivId("1901.00009")).build();
        var signed = HELD.with().authors(List.of(Author.of("Moe", "Max"))).build();

        assertEquals(Certainty.POSSIBLE, certainty(dated, PREPRINT));
        assertEquals(Certainty.POSSIBLE, certainty(numbered, PREPRINT));
        assertEquals(Certainty.POSSIBLE, certainty(signed, PREPRINT));
        assertEquals(Certainty.NONE, certainty(signed, retold(TITLE, "")));
    }

    @Test
    void anotherTitleIsNeverBeyondDoubt() {
        assertEquals(Certainty.POSSIBLE, certainty(HELD, retold("A Microphone on the Tower", TEXT)));
        assertEquals(Certainty.POSSIBLE, certainty(HELD, retold(TITLE.replace("Counting", "Countng"), "")));
        assertEquals(Certainty.NONE, certainty(HELD, retold(TITLE.replace("Birds", "Bats"), "")));
        assertEquals(Certainty.NONE, certainty(HELD, retold(TITLE.replace("Birds", "Bats"), OTHER_TEXT)));
    }

    @Test
    void partsOfASeriesAreNotOnePaper() {
        var first = Citation.titled("Notes on the nests of common swifts, part 1");
        assertEquals(Certainty.NONE, certainty(first, Citation.titled("Notes on the nests of common swifts, part 2")));
    }

    @Test
    void reasonsSayWhatWasSeen() {
        var reasons = Match.of(HELD, ARTICLE).reasons();
        assertEquals(new Reason.SameTitle(), reasons.getFirst());
        assertTrue(reasons.contains(new Reason.SameAbstract(100)));
        for (var reason : reasons) {
            var words = reason.arguments().stream().map(Object::toString).toList();
            assertEquals(reason, Reason.of(reason.word(), words).orElseThrow());
        }
    }
}
