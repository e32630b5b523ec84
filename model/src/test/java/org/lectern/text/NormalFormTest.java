package org.lectern.text;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Random;
import org.junit.jupiter.api.RepeatedTest;
import org.junit.jupiter.api.RepetitionInfo;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class NormalFormTest {

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "RÜGEN 3: Pushing On|R\\\"UGEN 3 -- pushing on",
                "Walk-infty: Long Paths|Walk-$\\infty$: {L}ong Paths",
                "Walk-∞: Long Paths|Walk-infty: long paths",
                "Re^2: Reading Again|$Re^{2}$: Reading again",
                "Re²: Reading Again|Re2: reading again",
                "Straße nach Århus|Stra{\\ss}e nach \\AA rhus",
                "An α-β Search|An $\\alpha$-$\\beta$ search",
                "The Dog's Bowl|the dog’s bowl",
                "\\textbf{Bold} and \\emph{thin}|bold and thin",
                "ﬁne ﬂow|fine flow"
            })
    void spellingsOfOneTitleAreEqual(String one, String other) {
        assertEquals(NormalForm.key(one), NormalForm.key(other));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "Größe, Øre, Łódź, Æther|Grosse, Ore, Lodz, AEther",
                "α-stable Ωmega|alpha-stable Omegamega",
                "Чехов и Щедрин|Chekhov i Shchedrin",
                "plain \\ {ASCII}|plain \\ {ASCII}",
                "東京 2020|' 2020'"
            })
    void foldedTextIsAscii(String text, String ascii) {
        assertEquals(ascii, NormalForm.ascii(text));
    }

    @RepeatedTest(300)
    void bothFormsAreStable(RepetitionInfo run) {
        var random = new Random(run.getCurrentRepetition());
        var text = new StringBuilder();
        for (int i = 0; i < 40; i++) {
            int high = random.nextInt(4) == 0 ? 0x1FFFF : random.nextInt(2) == 0 ? 0x500 : 0x80;
            text.appendCodePoint(random.nextInt(high));
        }
        var key = NormalForm.key(text.toString());
        var ascii = NormalForm.ascii(text.toString());

        assertEquals(key, NormalForm.key(key));
        assertEquals(ascii, NormalForm.ascii(ascii));
        assertTrue(ascii.chars().allMatch(c -> c < 128));
        assertTrue(key.codePoints().allMatch(c -> c == ' ' || Character.isLetterOrDigit(c)), key);
    }
}
