package org.lectern.duplicate;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.time.Year;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;
import org.lectern.paper.Author;
import org.lectern.paper.Citation;
import org.lectern.paper.CitationKey;
import org.lectern.paper.Identifier;
import org.lectern.paper.Paper;
import org.lectern.paper.PaperId;
import org.lectern.paper.Reading;

class MergePlanTest {

    private static final Identifier ARXIV = new Identifier.ArxivId("1810.04805");
    private static final Identifier DOI = new Identifier.Doi("10.18653/v1/n19-1423");
    private static final Citation PREPRINT = Citation.EMPTY
            .with()
            .title("BERT: Pre-training of Deep Bidirectional Transformers")
            .authors(List.of(Author.of("Devlin", "Jacob"), Author.of("Chang", "Ming-Wei")))
            .year(Year.of(2018))
            .abstractText("A language model that reads in both directions, and much more is said of it here.")
            .identifier(ARXIV)
            .keyword("language")
            .build();
    private static final Citation PUBLISHED = Citation.EMPTY
            .with()
            .type("inproceedings")
            .title("BERT: Pretraining of Deep Bidirectional Transformers")
            .authors(List.of(Author.of("Devlin", "J.")))
            .venue("NAACL")
            .year(Year.of(2019))
            .pages("4171--4186")
            .abstractText("A language model.")
            .identifier(DOI)
            .keyword("Language")
            .keyword("transformers")
            .build();

    private static Paper paper(long id, Citation citation, boolean hasKey) {
        return new Paper(
                new PaperId(id),
                citation,
                new CitationKey("key" + id, hasKey),
                new TreeSet<>(),
                Reading.NEW,
                Optional.empty(),
                List.of());
    }

    @Test
    void thePublishedPaperSurvivesAndTakesWhatItLacks() {
        var plan = MergePlan.of(List.of(paper(1, PREPRINT, true), paper(2, PUBLISHED, false)));

        assertEquals(new PaperId(2), plan.survivor());
        assertEquals(Set.of(new PaperId(1)), plan.absorbed());
        var merged = plan.merged();
        assertEquals("inproceedings", merged.type());
        assertEquals("NAACL", merged.venue());
        assertEquals(Year.of(2019), merged.year());
        assertEquals(Set.of(ARXIV, DOI), merged.identifiers());
        assertEquals(PREPRINT.abstractText(), merged.abstractText());
        assertEquals(PREPRINT.authors(), merged.authors());
        assertEquals(List.of("Language", "transformers"), merged.keywords());
    }

    @Test
    void eachDisagreementIsNamedWithItsReason() {
        var plan = MergePlan.of(List.of(paper(1, PREPRINT, false), paper(2, PUBLISHED, false)));

        var reasons = new TreeMap<String, Conflict.Reason>();
        plan.conflicts().forEach(each -> reasons.put(each.field(), each.reason()));
        assertEquals(
                Map.of(
                        "title", Conflict.Reason.SURVIVOR,
                        "type", Conflict.Reason.SURVIVOR,
                        "author", Conflict.Reason.FULLER,
                        "year", Conflict.Reason.SURVIVOR,
                        "abstract", Conflict.Reason.FULLER),
                reasons);
        var year = plan.conflicts().stream()
                .filter(each -> each.field().equals("year"))
                .findFirst()
                .orElseThrow();
        assertEquals("2019", year.chosen());
        assertEquals(Map.of(new PaperId(1), "2018"), year.others());
    }

    @Test
    void theUserMayChooseTheSurvivor() {
        var plan = MergePlan.of(new PaperId(1), List.of(paper(1, PREPRINT, false), paper(2, PUBLISHED, false)));
        assertEquals(new PaperId(1), plan.survivor());
        assertEquals(Year.of(2018), plan.merged().year());
        assertEquals("NAACL", plan.merged().venue());
        assertThrows(
                IllegalArgumentException.class,
                () -> MergePlan.of(new PaperId(9), List.of(paper(1, PREPRINT, false), paper(2, PUBLISHED, false))));
    }

    @Test
    void equalPapersLeaveNoConflictAndTheLowestNumberStays() {
        var plan = MergePlan.of(List.of(paper(7, PUBLISHED, false), paper(3, PUBLISHED, false)));
        assertEquals(new PaperId(3), plan.survivor());
        assertEquals(PUBLISHED, plan.merged());
        assertEquals(List.of(), plan.conflicts());
    }

    @Test
    void aGivenKeyDecidesBetweenEquals() {
        var plan = MergePlan.of(List.of(paper(3, PUBLISHED, false), paper(7, PUBLISHED, true)));
        assertEquals(new PaperId(7), plan.survivor());
    }
}
