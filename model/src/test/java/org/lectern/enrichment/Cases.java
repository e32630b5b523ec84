package org.lectern.enrichment;

import java.time.Year;
import java.util.List;
import org.lectern.paper.Author;
import org.lectern.paper.Citation;
import org.lectern.paper.Identifier;
import org.lectern.paper.field.Origin;

/// Papers and records in our own words.
final class Cases {

    static final String TITLE = "Listening for Swifts: A Quiet Method for Counting Birds";
    static final String TEXT =
            "Swifts are hard to count because they hardly ever land. We hang one microphone from a church tower and "
                    + "listen through a whole summer. A small model tells the calls of swifts from those of starlings. "
                    + "It finds nine of ten nests and wakes nobody. Code and recordings are free for everyone.";
    static final String OTHER_TEXT =
            "Maps of the old town disagree on where the river ran before it was walled in. We lay twelve of them over "
                    + "one another and follow the bridges. Two thirds of the disagreement comes from one careless copy.";

    /// As a saved page has it.
    static final Citation HELD =
            Citation.titled(TITLE).with().abstractText(TEXT).build();

    static final Citation PREPRINT = HELD.with()
            .authors(List.of(Author.of("Roe", "Ann"), Author.of("Poe", "Bob")))
            .year(Year.of(2020))
            .identifier(new Identifier.ArxivId("2001.00001"))
            .build();

    static final Citation ARTICLE = HELD.with()
            .type("article")
            .authors(List.of(Author.of("Roe", "A."), Author.of("Poe", "B.")))
            .year(Year.of(2021))
            .venue("Journal of Birds")
            .pages("1-9")
            .identifier(new Identifier.Doi("10.1000/birds.1"))
            .build();

    private Cases() {}

    static Origin.FromRecord line(int line) {
        return new Origin.FromRecord("refs.bib", line, line, "");
    }

    static Candidate candidate(Citation held, Citation record, int line) {
        return Candidate.of(held, record, Match.of(held, record), line(line));
    }
}
