package org.lectern.duplicate.word;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class TitleFormTest {

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Soil after drought",
                "[Soil after drought]",
                "RETRACTED: Soil after drought",
                "[Retracted] Soil after drought",
                "(1993) Soil after drought.",
                "Soil after drought [German]",
                "Soil after drought.[Erratum appears in Soil. 2011;26(2):244 Note: A [corrected to B]]",
                "Soil after drought (extended version)",
                "Soil after drought [abstract no: 134]"
            })
    void whatACatalogueAddsIsDropped(String title) {
        assertEquals(List.of("soil", "after", "drought"), TitleForm.of(title).words());
        assertEquals(Optional.empty(), TitleForm.of(title).notice());
    }

    @ParameterizedTest
    @CsvSource({
        "CORRECTION, Erratum to: Soil after drought",
        "CORRECTION, Author Correction: Soil after drought",
        "CORRECTION, Soil after drought: Correction",
        "RETRACTION, Retraction of: Soil after drought",
        "REPLY, Reply to 'Soil after drought'",
        "REPLY, Comment on Soil after drought",
        "REPLY, Soil after drought: authors' reply",
        "SUPPLEMENT, Supplementary material for Soil after drought",
        "PROTOCOL, Soil after drought: study protocol for a field trial",
        "REVIEW, Book review: Soil after drought"
    })
    void noticesAreNamed(TitleForm.Notice notice, String title) {
        assertEquals(Optional.of(notice), TitleForm.of(title).notice());
    }

    @Test
    void theMainTitleEndsAtItsColon() {
        assertEquals(3, TitleForm.of("Soil after drought: a field trial").mainWords());
        assertEquals(3, TitleForm.of("Soil after drought").mainWords());
        assertEquals(3, TitleForm.of("Soil after drought - a field trial").mainWords());
        assertEquals(5, TitleForm.of("Peer-to-peer soil trials").mainWords());
    }
}
