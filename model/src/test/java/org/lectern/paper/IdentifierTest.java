package org.lectern.paper;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class IdentifierTest {

    /// One text a kind, however it is written; nothing where it is none of the kind.
    @ParameterizedTest
    @CsvSource({
        "doi, 10.1000/ABC, 10.1000/abc",
        "doi, https://doi.org/10.1000/abc, 10.1000/abc",
        "doi, http://dx.doi.org/10.1000/abc., 10.1000/abc",
        "doi, 'DOI: 10.1000/a\\_b,', 10.1000/a_b",
        "doi, doi:10.1000.5/abc, 10.1000.5/abc",
        "doi, http://example.org/2010/summary,",
        "doi, 10.1000,",
        "arxiv, arXiv:2206.07690v2, 2206.07690",
        "arxiv, https://arxiv.org/abs/2206.07690, 2206.07690",
        "arxiv, https://arxiv.org/pdf/2206.07690v1.pdf, 2206.07690",
        "arxiv, 2206.07690 [cs.LG], 2206.07690",
        "arxiv, hep-th/9901001, hep-th/9901001",
        "arxiv, math.GT/0309136, math.gt/0309136",
        "arxiv, 2206.1,",
        "pmid, PMID: 0012345678, 12345678",
        "pmid, 0,",
        "pmid, 12345678901,",
        "isbn, 978-3-16-148410-0, 9783161484100",
        "isbn, ISBN-10: 0-306-40615-2, 0306406152",
        "isbn, 080442957X, 080442957X",
        "isbn, 978-3-16-148410-1,",
        "isbn, 0-306-40615-3,",
        "issn, 1234-5678,"
    })
    void aTextOfAKindHasOneForm(String kind, String text, String canonical) {
        var found = Identifier.parse(kind, text).map(Identifier::text);

        assertEquals(Optional.ofNullable(canonical), found);
    }

    @Test
    void theCanonicalFormIsReadAsItself() {
        var doi = new Identifier.Doi("10.1000/abc");

        assertEquals(Optional.of(doi), Identifier.parse(doi.kind(), doi.text()));
    }
}
