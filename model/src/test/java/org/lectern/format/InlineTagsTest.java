package org.lectern.format;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class InlineTagsTest {

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            <i>Apus</i> <span class="nocase">a</span>pus | Apus apus
            CO<sub>2</sub> at 10<sup>-3</sup>            | CO₂ at 10⁻³
            x<sub>max</sub>                              | xmax
            a<b and b>c                                  | a<b and b>c
            R&amp;D                                      | R&amp;D
            """)
    void tagsAreTakenAwayAndNothingElse(String marked, String plain) {
        assertEquals(plain, InlineTags.plain(marked));
    }

    @Test
    void paragraphsOfPublishersAreKept() {
        assertEquals(
                "One & two < three.\nFour.",
                InlineTags.paragraphs("<jats:title>Abstract</jats:title><jats:p>One &amp; two &lt; three.</jats:p>\n"
                        + "  <jats:p>Four.</jats:p>"));
        assertEquals("One.\nTwo.", InlineTags.paragraphs("One.\n\nTwo."));
    }
}
