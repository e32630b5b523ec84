package org.lectern.format.reference;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Year;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.lectern.paper.Author;
import org.lectern.paper.Citation;
import org.lectern.paper.Identifier;

class ReferenceStyleTest {

    private static final Author BERG = new Author("Berg", "Jan Erik", "van den", "", "");
    private static final Author ROE = new Author("Roe", "Mary-Ann", "", "", "");

    private static final Citation ARTICLE = Citation.titled("Counting swifts")
            .with()
            .type("article")
            .authors(List.of(BERG, ROE))
            .venue("Journal of Birds")
            .year(Year.of(2019))
            .volume("3")
            .number("4")
            .pages("5--9")
            .identifier(new Identifier.Doi("10.1000/a"))
            .build();

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "apa|van den Berg, J. E., & Roe, M.-A. (2019). Counting swifts. Journal of Birds, 3(4), 5–9.",
                "ieee|[7] J. E. van den Berg and M.-A. Roe, “Counting swifts,” Journal of Birds, vol. 3, no. 4, pp. 5–9, 2019.",
                "chicago|van den Berg, Jan Erik, and Mary-Ann Roe. 2019. “Counting swifts.” Journal of Birds 3 (4): 5–9.",
                "acm|[7] Jan Erik van den Berg and Mary-Ann Roe. 2019. Counting swifts. Journal of Birds 3, 4 (2019), 5–9.",
                "vancouver|7. van den Berg JE, Roe MA. Counting swifts. Journal of Birds. 2019;3(4):5–9.",
                "nature|7. van den Berg, J. E. & Roe, M.-A. Counting swifts. Journal of Birds 3, 5–9 (2019).",
                "harvard|van den Berg, J. E. and Roe, M.-A. (2019) ‘Counting swifts’, Journal of Birds, 3(4), pp. 5–9.",
            })
    void anArticleIsNamedAsTheStyleDoes(String style, String text) {
        var written =
                ReferenceStyle.named(style).orElseThrow().write(ARTICLE, 7).plain();

        assertEquals(text.replace("3(4), pp.", "3(4), pp.") + " https://doi.org/10.1000/a", written);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "apa|Roe, M.-A. (2019). Counting swifts. In Proc. of Birds (pp. 5–9). Press.",
                "ieee|[1] M.-A. Roe, “Counting swifts,” in Proc. of Birds, Press, 2019, pp. 5–9.",
                "vancouver|1. Roe MA. Counting swifts. In: Proc. of Birds. Press; 2019. p. 5–9.",
                "chicago|Roe, Mary-Ann. 2019. “Counting swifts.” In Proc. of Birds, 5–9. Press.",
            })
    void aPartOfABookSaysInWhich(String style, String text) {
        var part = Citation.titled("Counting swifts")
                .with()
                .type("inproceedings")
                .authors(List.of(ROE))
                .venue("Proc. of Birds")
                .year(Year.of(2019))
                .pages("5-9")
                .publisher("Press")
                .build();

        assertEquals(
                text, ReferenceStyle.named(style).orElseThrow().write(part, 1).plain());
    }

    @ParameterizedTest
    @EnumSource(ReferenceStyle.class)
    void whatIsNotKnownLeavesNoSigns(ReferenceStyle style) {
        var bare = style.write(Citation.titled("Why do birds sing?"), 1).plain();
        var title = style.write(Citation.titled("Birds"), 1).plain();
        var book = style.write(
                        Citation.titled("Birds")
                                .with()
                                .type("book")
                                .year(Year.of(2001))
                                .extra(Map.of("editor", "Poe, B. and Roe, Mary"))
                                .build(),
                        1)
                .plain();

        for (var text : List.of(bare, title, book)) {
            assertFalse(text.matches(".*(?:\\?\\.|\\.\\.|,,|,\\.|\\(\\)|, *$| {2}|,”\\.).*"), text);
            assertTrue(text.endsWith(".") || text.endsWith("?") || text.endsWith("”"), text);
        }
        assertTrue(book.contains("Poe") && book.contains("(eds.)"), book);
    }

    @Test
    void longListsOfAuthorsAreCut() {
        var many = ARTICLE.with().authors(Collections.nCopies(30, ROE)).build();

        assertTrue(ReferenceStyle.IEEE.write(many, 1).plain().startsWith("[1] M.-A. Roe et al., “"));
        assertTrue(ReferenceStyle.NATURE.write(many, 1).plain().startsWith("1. Roe, M.-A. et al. Counting"));
        assertEquals(19, ReferenceStyle.APA.write(many, 1).plain().split("Roe", -1).length - 1);
    }

    @Test
    void nothingInAReferenceCanRun() {
        var evil = Citation.titled("<b>x</b>")
                .with()
                .url("javascript:alert(1)")
                .authors(List.of(Author.literal("<img src=x>")))
                .build();

        var html = ReferenceStyle.APA.write(evil, 1).html();

        assertFalse(html.contains("<b>") || html.contains("<img") || html.contains("href"), html);
        assertTrue(ReferenceStyle.APA.write(ARTICLE, 1).html().contains("<i>Journal of Birds</i>, <i>3</i>(4)"));
        assertTrue(ReferenceStyle.named("mla").isEmpty());
    }
}
