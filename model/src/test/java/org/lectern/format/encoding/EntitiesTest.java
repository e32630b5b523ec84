package org.lectern.format.encoding;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.SplittableRandom;
import org.junit.jupiter.api.RepeatedTest;
import org.junit.jupiter.api.RepetitionInfo;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class EntitiesTest {

    @ParameterizedTest
    @CsvSource({
        "R&amp;D, R&D",
        "R&amp;amp;D, R&D",
        "caf&eacute; &#8212; &#x3b1;, café — α",
        "5 &lt; 10, 5 < 10",
        "AT&T; and more, AT&T; and more",
        "a &amp b, a &amp b",
        "x?a=1&b=2, x?a=1&b=2",
        "&nosuchname;, &nosuchname;"
    })
    void namesBecomeCharacters(String text, String expected) {
        assertEquals(expected, Entities.decoded(text));
    }

    @ParameterizedTest
    @CsvSource({
        "R&amp;D, R&D",
        "R\\&amp;D, R&D",
        "R\\&D; x, R\\&D; x",
        "5&#37; &#36;3 &#95;, 5\\% \\$3 \\_",
        "{\\'e}&eacute;, {\\'e}é"
    })
    void inTexCharactersThatMeanSomethingAreEscaped(String tex, String expected) {
        assertEquals(expected, Entities.inTex(tex));
    }

    @RepeatedTest(100)
    void textWithoutNamesStaysAsItIs(RepetitionInfo run) {
        var random = new SplittableRandom(run.getCurrentRepetition());
        var text = new StringBuilder();
        for (int i = 0; i < 60; i++) text.append("ab&& ;=#\\{}é".charAt(random.nextInt(12)));
        var plain = text.toString().replaceAll("&#?(?=[ab]*;)", "");

        assertEquals(plain, Entities.decoded(plain));
    }
}
