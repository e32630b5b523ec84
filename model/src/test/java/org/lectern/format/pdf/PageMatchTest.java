package org.lectern.format.pdf;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Optional;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;
import org.lectern.format.pdf.PageEvidence.Kind;
import org.lectern.paper.Author;
import org.lectern.paper.Citation;
import org.lectern.paper.Identifier;

class PageMatchTest {

    private static final Identifier DOI = new Identifier.Doi("10.5555/birds.4.5");
    private static final Citation GULLS = Citation.titled("Gulls over the harbour: a census")
            .with()
            .authors(List.of(Author.of("Gull", "Ada"), Author.of("Tern", "Bo")))
            .identifier(DOI)
            .build();

    private static FirstPage page(List<Identifier> stated, List<Identifier> printed, String... lines) {
        return new FirstPage("", List.of(), null, "", new TreeSet<>(stated), printed, List.of(lines));
    }

    private static List<Kind> kinds(Optional<PageMatch> match) {
        return match.orElseThrow().evidence().stream().map(PageEvidence::kind).toList();
    }

    private static boolean isSure(FirstPage page, Citation citation) {
        return PageMatch.of(page, citation).map(PageMatch::isSure).orElse(false);
    }

    @Test
    void anIdentifierAndTheTitleAreSure() {
        var page = page(List.of(), List.of(DOI), "Birds 4", "GULLS OVER THE", "HARBOUR: A CENSUS", "text");

        assertTrue(isSure(page, GULLS));
        assertEquals(List.of(Kind.PRINTED, Kind.TITLE), kinds(PageMatch.of(page, GULLS)));
    }

    @Test
    void anIdentifierInTheMetadataIsEnough() {
        assertTrue(isSure(page(List.of(DOI), List.of()), GULLS));
    }

    @Test
    void anIdentifierBesideAnotherTitleIsAQuestion() {
        var page = page(List.of(), List.of(DOI), "A reply to what was said of penguins");

        assertFalse(isSure(page, GULLS));
        assertEquals(List.of(Kind.PRINTED), kinds(PageMatch.of(page, GULLS)));
    }

    @Test
    void theTitleAndAnAuthorAreSure() {
        assertTrue(isSure(page(List.of(), List.of(), "Gulls over the harbour: a census", "A. Gull1,2*"), GULLS));
        assertFalse(isSure(page(List.of(), List.of(), "Gulls over the harbour: a census", "C. Crow"), GULLS));
    }

    @Test
    void aShortTitleIsNobodys() {
        var swifts = Citation.titled("Swifts").with().authors(GULLS.authors()).build();

        assertFalse(isSure(page(List.of(), List.of(), "Swifts", "Ada Gull"), swifts));
    }

    @Test
    void anotherDoiContradicts() {
        var page = page(
                List.of(),
                List.of(new Identifier.Doi("10.5555/other")),
                "Gulls over the harbour: a census",
                "Ada Gull");

        assertFalse(isSure(page, GULLS));
        assertTrue(kinds(PageMatch.of(page, GULLS)).contains(Kind.OTHER));
    }

    @Test
    void aTitleWithinALineIsNoTitle() {
        var page = page(List.of(), List.of(), "We follow Gulls over the harbour: a census of 2001 here.");

        assertEquals(List.of(Kind.TITLE_WORDS), kinds(PageMatch.of(page, GULLS)));
        assertFalse(isSure(page, GULLS));
    }

    @Test
    void nothingInCommonIsNoMatch() {
        assertEquals(Optional.empty(), PageMatch.of(page(List.of(), List.of(), "Penguins", "C. Crow"), GULLS));
    }
}
