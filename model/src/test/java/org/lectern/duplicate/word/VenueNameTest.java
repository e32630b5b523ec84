package org.lectern.duplicate.word;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class VenueNameTest {

    @ParameterizedTest
    @CsvSource({
        "SAME, J. Card. Surg., Journal of Cardiac Surgery",
        "SAME, ACM Trans. Database Syst., ACM Transactions on Database Systems (TODS)",
        "SAME, VLDB, Very Large Data Bases",
        "SAME, Annals of Oncology, Annals of oncology : official journal of the European Society",
        "OTHER, Journal of Digital Studies, Workshop of Digital Studies",
        "OTHER, Thorax, Chest",
        "UNKNOWN, VLDB, The VLDB Journal",
        "UNKNOWN, Thorax, ''"
    })
    void namesAreComparedAsAbbreviations(VenueName.Agreement expected, String one, String other) {
        assertEquals(expected, VenueName.of(one).agreement(VenueName.of(other)));
        assertEquals(expected, VenueName.of(other).agreement(VenueName.of(one)));
    }

    @ParameterizedTest
    @CsvSource({
        "PREPRINT, arXiv preprint arXiv:1810.04805",
        "PREPRINT, CoRR",
        "CONFERENCE, Proceedings of the 13th International Conference on Machine Learning",
        "JOURNAL, Journal of Machine Learning Research",
        "UNKNOWN, Nature"
    })
    void theNameTellsItsKind(VenueName.Kind expected, String name) {
        assertEquals(expected, VenueName.of(name).kind());
    }
}
