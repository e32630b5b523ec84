package org.lectern.duplicate.word;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class PlainWordsTest {

    @ParameterizedTest
    @CsvSource({
        "colour of tumours, color of tumors",
        "generalised optimisation, generalized optimization",
        "haemoglobin and oedema, hemoglobin and edema",
        "<jats:p>Soil <i>after</i> drought</jats:p>, soil after drought",
        "H<sub>2</sub>O, H2O",
        "Caf&eacute; &amp; bar, Cafe and bar",
        "na&#239;ve &#x3b2;, naive beta",
        "fine\u00e2\u20ac\u201ctuned, fine-tuned",
        "CafÃ©, Cafe",
        "soft\u00adhyphen and zero\u200bwidth, softhyphen and zerowidth",
        "e\ufb03cient, efficient",
        "networks, network"
    })
    void spellingsOfOneTextAreEqual(String one, String other) {
        assertEquals(PlainWords.of(other), PlainWords.of(one));
    }

    @ParameterizedTest
    @CsvSource({"analysis", "Ångström", "naïve"})
    void lettersThatOnlyLookBrokenStay(String text) {
        assertEquals(1, PlainWords.of(text).size());
    }
}
