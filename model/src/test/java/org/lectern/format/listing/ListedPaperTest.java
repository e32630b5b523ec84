package org.lectern.format.listing;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.lectern.format.Parsed;
import org.lectern.format.listing.MarkedLine.Mark;
import org.lectern.format.listing.MarkedLine.Span;
import org.lectern.paper.Author;
import org.lectern.paper.Citation;
import org.lectern.paper.Source;

class ListedPaperTest {

    private static final String PAPER = "https://arxiv.org/abs/2001.00001";
    private static final Source NOWHERE = new Source("", "markdown", 1, 1, "", "", "");

    /// A line with one link on the first place of a text.
    private static MarkedLine linked(String line, String text, String address) {
        int from = line.indexOf(text);
        return new MarkedLine(line, List.of(new Span(Mark.LINK, from, from + text.length(), address)));
    }

    private static Citation citation(MarkedLine line) {
        var paper = assertInstanceOf(ListedPaper.Paper.class, ListedPaper.read(line));
        return assertInstanceOf(Parsed.Accepted.class, paper.fields().parsed(NOWHERE))
                .citation();
    }

    @Test
    void theTextOfTheLinkIsTheTitle() {
        var citation = citation(linked("Birds as Nets, Ann Roe and Carl van Poe, ICBN 2001", "Birds as Nets", PAPER));

        assertEquals("Birds as Nets", citation.title());
        assertEquals(
                List.of("Ann Roe", "Carl van Poe"),
                citation.authors().stream().map(Author::display).toList());
        assertEquals("ICBN", citation.venue());
        assertEquals(2001, citation.year() == null ? 0 : citation.year().getValue());
    }

    @Test
    void whatStandsBeforeALabelIsTheTitle() {
        assertEquals(
                "Birds as Nets",
                citation(linked("Birds as Nets [pdf]", "pdf", PAPER)).title());
        assertEquals(
                "Birds as Nets",
                citation(linked("(ICBN 2001) Birds as Nets [paper]", "paper", PAPER))
                        .title());
        assertEquals(
                "Birds as Nets",
                citation(linked("Roe et al., \"Birds as Nets\". [doi]", "doi", PAPER))
                        .title());
    }

    @Test
    void aTitleNobodyCanTellIsSaidToBeNone() {
        assertInstanceOf(ListedPaper.Unsure.class, ListedPaper.read(linked("Nets [pdf]", "pdf", PAPER)));
        assertInstanceOf(
                ListedPaper.Unsure.class,
                ListedPaper.read(linked("It is good. Read it soon. It has nets. [pdf]", "pdf", PAPER)));
    }

    @Test
    void toolsAndProseAreNoPapers() {
        assertInstanceOf(
                ListedPaper.Nothing.class,
                ListedPaper.read(linked("A Library of Nets", "A Library of Nets", "https://github.com/nets/nets")));
        var prose = "We read Birds as Nets and also Roofs as Nets, which are good";
        var spans = List.of(
                new Span(Mark.LINK, 8, 21, PAPER), new Span(Mark.LINK, 31, 44, "https://arxiv.org/abs/2001.00002"));
        assertInstanceOf(ListedPaper.Nothing.class, ListedPaper.read(new MarkedLine(prose, spans)));
    }

    @Test
    void aSingleNameMayAsWellBeAJournals() {
        assertEquals(
                List.of(),
                citation(linked("Birds as Nets, Small Birds", "Birds as Nets", PAPER))
                        .authors());
        assertFalse(ListedPeople.arePeople("Small Birds"));
        assertTrue(ListedPeople.arePeople("A. Roe"));
        assertTrue(ListedPeople.arePeople("Ann Roe, Carl Poe"));
        assertFalse(ListedPeople.arePeople("Journal of Birds, Nests"));
    }

    @Test
    void onlyTheFirstNameMayBeTurnedRound() {
        assertEquals(
                List.of("Ann Roe", "Carl Poe", "Dirk Doe"),
                ListedPeople.of("Roe, Ann, Carl Poe, and Dirk Doe").stream()
                        .map(Author::display)
                        .toList());
        assertTrue(ListedPeople.of("Roe, Ann, et al.").getLast().isOthers());
        assertEquals("Ann Roe", ListedPeople.of("Roe, Ann, et al.").getFirst().display());
    }

    @Test
    void aLineOfLinksLeadsToThePaper() {
        var line = new MarkedLine(
                "Links: abs | pdf",
                List.of(new Span(Mark.LINK, 7, 10, PAPER), new Span(Mark.LINK, 13, 16, "https://example.org/x.pdf")));
        assertEquals(PAPER, ListedPaper.linksOnly(line).orElse(""));
        assertTrue(ListedPaper.linksOnly(linked("Birds as Nets", "Birds as Nets", PAPER))
                .isEmpty());
    }

    @Test
    void placesOfPapersAreTold() {
        assertTrue(PaperLinks.isPaper("https://openreview.net/forum?id=x"));
        assertTrue(PaperLinks.isPaper("https://www.biorxiv.org/content/10.1101/2024.01.01.000001v1.full"));
        assertFalse(PaperLinks.isPaper("https://github.com/nets/nets"));
        assertTrue(PaperLinks.isNumbered(PaperLinks.direct(
                "https://scholar.google.com/scholar_url?url=https%3A%2F%2Farxiv.org%2Fpdf%2F2001.00001&hl=en")));
    }
}
