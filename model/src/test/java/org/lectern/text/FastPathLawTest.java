package org.lectern.text;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.SplittableRandom;
import org.junit.jupiter.api.RepeatedTest;
import org.junit.jupiter.api.RepetitionInfo;

/// Plain texts take a shorter way through normal forms and TeX; it leads to the same place as the long one.
class FastPathLawTest {

    private static final String SIGNS = "abcXYZ019  \t\n.,;:-'`\"{}$^_\\%&#~/()?!@=";

    @RepeatedTest(200)
    void aPlainTextHasTheKeyThatItHasBesideALetterWithAnAccent(RepetitionInfo run) {
        var text = text(run, SIGNS.replace("\\", ""));

        assertEquals((NormalForm.key(text) + " e").strip(), NormalForm.key(text + " \u00e9"));
    }

    @RepeatedTest(200)
    void aRunOfSpaceIsOneSpace(RepetitionInfo run) {
        var text = text(run, SIGNS + "\u00a0\r\f\u000b");

        assertEquals(text.replaceAll("\\s+", " "), Spaces.single(text));
    }

    @RepeatedTest(200)
    void collapsedTextHasNoSpaceAtItsEndsAndNoneTwice(RepetitionInfo run) {
        var text = text(run, SIGNS + "\u00a0\u007f");

        assertEquals(text.replaceAll("[\\s\u00a0\u007f]+", " ").strip(), Spaces.collapsed(text));
    }

    @RepeatedTest(200)
    void runsOfPlainTextAreReadAsTheirCharacters(RepetitionInfo run) {
        var text = text(run, "abcXYZ019 .,;:()/@=");

        assertEquals(text.replaceAll(" +", " ").strip() + " \u00fc", TexReader.read(text.strip() + " \\\"{u}"));
    }

    private static String text(RepetitionInfo run, String signs) {
        var random = new SplittableRandom(run.getCurrentRepetition());
        var text = new StringBuilder();
        for (int i = random.nextInt(60); i >= 0; i--) text.append(signs.charAt(random.nextInt(signs.length())));
        return text.toString();
    }
}
