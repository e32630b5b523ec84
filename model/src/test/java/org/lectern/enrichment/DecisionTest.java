package org.lectern.enrichment;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.lectern.enrichment.Cases.ARTICLE;
import static org.lectern.enrichment.Cases.HELD;
import static org.lectern.enrichment.Cases.PREPRINT;
import static org.lectern.enrichment.Cases.candidate;

import java.time.Year;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.lectern.paper.Citation;
import org.lectern.paper.PaperId;
import org.lectern.paper.field.CitationField;

class DecisionTest {

    private static final PaperId PAPER = new PaperId(7);

    private static Decision decision(Citation held, Set<CitationField> typed, Citation... records) {
        var found = new ArrayList<Candidate>();
        for (var record : records) found.add(candidate(held, record, found.size() + 1));
        return Decision.of(PAPER, held, typed, found);
    }

    @Test
    void oneSureRecordFillsWhatIsEmpty() {
        var decision = decision(HELD, Set.of(), PREPRINT);

        assertTrue(decision.proposals().isEmpty());
        assertEquals(
                Set.of(CitationField.AUTHORS, CitationField.YEAR, CitationField.ARXIV),
                decision.fillings().getFirst().fields());
    }

    @Test
    void theSameRecordInTwoFilesIsOne() {
        assertEquals(1, decision(HELD, Set.of(), PREPRINT, PREPRINT).fillings().size());
    }

    @Test
    void preprintAndArticleFillOnlyWhatBothSay() {
        var decision = decision(HELD, Set.of(), PREPRINT, ARTICLE);

        assertEquals(
                Set.of(CitationField.AUTHORS), decision.fillings().getFirst().fields());
        assertEquals(2, decision.proposals().size());
        assertEquals(
                "Journal of Birds", decision.proposals().getFirst().record().venue());
        assertTrue(decision.proposals().getFirst().reasons().contains(new Reason.SeveralRecords(2)));
    }

    @Test
    void whatTheUserTypedOrEmptiedIsLeft() {
        var decision = decision(HELD, EnumSet.of(CitationField.YEAR), PREPRINT);

        assertEquals(
                Set.of(CitationField.AUTHORS, CitationField.ARXIV),
                decision.fillings().getFirst().fields());
    }

    @Test
    void theArticleOfAHeldPreprintIsProposedWithItsYear() {
        var decision = decision(PREPRINT, Set.of(), ARTICLE);

        assertTrue(decision.fillings().isEmpty());
        var proposal = decision.proposals().getFirst();
        assertEquals(Proposal.Kind.PUBLISHED, proposal.kind());
        assertTrue(proposal.fields().containsAll(Set.of(CitationField.YEAR, CitationField.VENUE, CitationField.DOI)));
    }

    @Test
    void aPreprintGivesAnArticleOnlyItsNumber() {
        var article = ARTICLE.with().authors(List.of()).build();
        var early = PREPRINT.with()
                .year(Year.of(2021))
                .date("2021-01")
                .url("https://example.org/p")
                .build();

        assertEquals(
                Set.of(CitationField.AUTHORS, CitationField.ARXIV),
                decision(article, Set.of(), early).fillings().getFirst().fields());
    }

    @Test
    void aCompletePaperIsLeftInPeace() {
        var decision = decision(PREPRINT, Set.of(), PREPRINT);

        assertTrue(decision.fillings().isEmpty());
        assertTrue(decision.proposals().isEmpty());
    }

    @Test
    void aProposalIsTheSameUntilItsRecordSaysSomethingElse() {
        var bare = HELD.with().abstractText("").build();
        var proposal = decision(bare, Set.of(), PREPRINT).proposals().getFirst();
        var again = decision(bare.with().year(Year.of(2020)).build(), Set.of(), PREPRINT)
                .proposals()
                .getFirst();
        var other = decision(bare, Set.of(), PREPRINT.with().pages("4").build())
                .proposals()
                .getFirst();

        assertEquals(proposal.fingerprint(), again.fingerprint());
        assertNotEquals(proposal.fingerprint(), other.fingerprint());
        assertEquals(Set.of(), proposal.open(PREPRINT, Set.of()));
        assertEquals(
                Set.of(CitationField.ARXIV),
                proposal.open(HELD, EnumSet.of(CitationField.AUTHORS, CitationField.YEAR)));
    }
}
