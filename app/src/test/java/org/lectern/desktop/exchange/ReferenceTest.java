package org.lectern.desktop.exchange;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.time.Year;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.lectern.paper.Author;
import org.lectern.paper.Citation;
import org.lectern.paper.Identifier;

class ReferenceTest {

    @Test
    void saysAllThatIsKnown() {
        var citation = Citation.titled("Latent Dirichlet allocation")
                .with()
                .authors(List.of(Author.of("Blei", "David"), Author.of("Ng", "Andrew")))
                .year(Year.of(2003))
                .venue("Journal of Machine Learning Research")
                .volume("3")
                .number("4")
                .pages("993--1022")
                .identifier(new Identifier.Doi("10.5555/944919.944937"))
                .build();

        assertEquals(
                "David Blei, Andrew Ng (2003). Latent Dirichlet allocation. Journal of Machine Learning Research 3(4),"
                        + " 993–1022. https://doi.org/10.5555/944919.944937",
                Reference.of(citation));
    }

    @Test
    void leavesOutWhatIsNot() {
        assertEquals("What is a question?", Reference.of(Citation.titled("What is a question?")));
    }

    @ParameterizedTest
    @CsvSource({
        "refs.bib, bibtex, csl-json, refs.json",
        "refs.bib, bibtex, biblatex, refs.bib",
        "refs.txt, bibtex, csl-json, refs.txt",
        "refs.json, csl-json, ris, refs.ris"
    })
    void anEndingFollowsTheFormat(String path, String from, String to, String expected) {
        assertEquals(expected, FileEnding.changed(path, from, to));
    }
}
