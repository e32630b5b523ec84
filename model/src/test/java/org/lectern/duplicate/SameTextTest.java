package org.lectern.duplicate;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;

import java.time.Year;
import java.util.List;
import java.util.Set;
import java.util.function.UnaryOperator;
import org.junit.jupiter.api.Test;
import org.lectern.paper.Author;
import org.lectern.paper.Citation;
import org.lectern.paper.Identifier;

class SameTextTest {

    private static final Citation BARE = Citation.EMPTY
            .with()
            .title("Topics over Time")
            .abstractText("Topics rise and fall. We model when.")
            .build();
    private static final Citation FULL = BARE.with()
            .authors(List.of(Author.of("Wang", "Xuerui"), Author.of("McCallum", "Andrew")))
            .year(Year.of(2006))
            .venue("KDD")
            .pages("424--433")
            .identifiers(Set.of(new Identifier.Doi("10.1145/1150402.1150450")))
            .build();

    private static List<Evidence> evidence(UnaryOperator<Citation.Builder> change) {
        var changed = change.apply(FULL.with()).build();
        assertEquals(
                SameText.evidence(FULL, changed),
                SameText.evidence(changed, FULL),
                "the order of the two is no matter");
        return SameText.evidence(FULL, changed);
    }

    @Test
    void caseAndPunctuationAreNoDifference() {
        assertEquals(
                List.of(
                        new Evidence.SameTitle(),
                        new Evidence.SameAbstract(),
                        new Evidence.SameIdentifier(new Identifier.Doi("10.1145/1150402.1150450")),
                        new Evidence.SameAuthors(),
                        new Evidence.SameYear(2006),
                        new Evidence.SameVenue()),
                evidence(citation -> citation.title("TOPICS over time.").pages("424-433")));
    }

    @Test
    void whatOneSideDoesNotSayContradictsNothing() {
        assertEquals(List.of(new Evidence.SameTitle(), new Evidence.SameAbstract()), SameText.evidence(BARE, FULL));
    }

    @Test
    void anyContradictionKeepsThemApart() {
        assertEquals(List.of(), evidence(citation -> citation.title("Topics over Space")));
        assertEquals(List.of(), evidence(citation -> citation.abstractText("Other words.")));
        assertEquals(List.of(), evidence(citation -> citation.year(Year.of(2007))));
        assertEquals(List.of(), evidence(citation -> citation.venue("ICML")));
        assertEquals(List.of(), evidence(citation -> citation.pages("1--9")));
        assertEquals(List.of(), evidence(citation -> citation.authors(List.of(Author.of("Wang", "Xuerui")))));
        assertEquals(List.of(), evidence(citation -> citation.identifiers(Set.of(new Identifier.Doi("10.1145/1.2")))));
    }

    @Test
    void oneCommonNumberOfAKindIsEnough() {
        var both = Set.of(new Identifier.Doi("10.1145/1150402.1150450"), new Identifier.Doi("10.1145/1.2"));

        assertNotEquals(List.of(), evidence(citation -> citation.identifiers(both)));
    }

    @Test
    void anEqualTitleAloneIsNotTheSamePaper() {
        var editorial = Citation.titled("Editorial");
        var dated = editorial.with().year(Year.of(2001)).build();

        assertEquals(List.of(), SameText.evidence(editorial, dated));
        assertEquals(List.of(new Evidence.SameTitle()), SameText.evidence(editorial, editorial));
        assertEquals(List.of(new Evidence.SameTitle(), new Evidence.SameYear(2001)), SameText.evidence(dated, dated));
    }

    @Test
    void theFingerprintIsThatOfTheText() {
        assertEquals(TextFingerprint.of(BARE), TextFingerprint.of(FULL));
        assertEquals(
                TextFingerprint.of(BARE),
                TextFingerprint.of(BARE.with().title("topics over time").build()));
        assertNotEquals(
                TextFingerprint.of(BARE),
                TextFingerprint.of(BARE.with().abstractText("").build()));
    }
}
