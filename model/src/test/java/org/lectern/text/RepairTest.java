package org.lectern.text;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.RepeatedTest;
import org.junit.jupiter.api.RepetitionInfo;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.lectern.text.Repair.Step;

class RepairTest {

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '\u0001',
            value = {
                "TEX_ESCAPES|grew by 3.2\\% in R\\&D of a\\_b|grew by 3.2% in R&D of a_b",
                "TEX_ESCAPES|birds (e.g.\\ swifts)|birds (e.g. swifts)",
                "TEX_ACCENTS|R\\\"UGEN and r\\\"ugen and caf\\'{e}|RÜGEN and rügen and café",
                "TEX_ACCENTS|{\\AA}rhus and Lule{\\aa} and Fran\\c{c}ois|Århus and Luleå and François",
                "TEX_SYMBOLS|Forest-{\\lambda} and \\mu-law|Forest-λ and μ-law",
                "TEX_ABBREVIATIONS|birds, \\eg, swifts, \\etc. Then|birds, e.g., swifts, etc. Then",
                "TEX_FONTS|the \\textbf{Crane Arena} and \\emph{its \\texttt{code}}|the Crane Arena and its code",
                "TEX_FONTS|critical textit{P}roblems|critical Problems",
                "TEX_QUOTES|a ``soft wall'' and the `near miss' rule|a “soft wall” and the ‘near miss’ rule",
                "TEX_QUOTES|the \"lifting'' of weights|the “lifting” of weights",
                "TEX_COMMENTS|It fails. % To solve this, To settle this problem|It fails. To settle this problem",
                "TEX_GROUPS|Good. {The code is at a.org/b.}|Good. The code is at a.org/b.",
                "LOST_BACKSLASHES|10times faster on sim99% of (le13 items) with Walk-infty|10× faster on ∼99% of (≤13 items) with Walk-∞",
                "SCRIPTS|an F_{1} of W_{wall} and Re^2: more|an F₁ of W_wall and Re²: more",
                "MARKDOWN|we propose **PLUM**, a tree|we propose PLUM, a tree",
                "TIES|a context walk~(CW) on MS~Rivers. ~To see Table~3|a context walk (CW) on MS Rivers. To see Table 3",
                "LINKS|at https://a.org/b{https://a.org/b}.|at https://a.org/b.",
                "LINKS|at https://a.org/fast- walk-with-us|at https://a.org/fast-walk-with-us",
                "SPACES|of hard examples.Theory says|of hard examples. Theory says",
                "SPACES|and Micro- F1. On SLVR2 , and|and Micro-F1. On SLVR2, and"
            })
    void eachStepRepairsItsOwn(Step step, String text, String repaired) {
        assertEquals(repaired, step.apply(text));
        assertEquals(repaired, step.apply(repaired));
        assertEquals(repaired, Repair.repaired(text));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "a token <sks> and the star of SEQ* and 2 ** 3",
                "about ~5% and ~10 of them, at https://a.org/~jo and ~/home",
                "our \\ourdataset, our \\ba) and C:\\names",
                "several times, sometimes 5 times, simple, similar, le Havre, textile{x}",
                "the dogs' and the cats' beds, 5'' wide",
                "see www.node.js.Org and e.g.Berlin and Booking.Com or GPT.Net ",
                "over 5% To solve, avaliable typos stay stay",
                "pre- and post-training, https://a.org/b -c",
                "a set {a, b} and {x} and x^{ab} and TST^R",
                "double \\\\% backslash and a lone \\"
            })
    void whatMayBeMeantStays(String text) {
        assertEquals(text, Repair.repaired(text));
        assertEquals(List.of(), Repair.steps(text));
    }

    @Test
    void theStepsThatChangeSomethingAreNamed() {
        assertEquals(List.of(Step.TEX_ESCAPES, Step.TEX_QUOTES), Repair.steps("``ten'' is 10\\%"));
    }

    @RepeatedTest(200)
    void repairingTwiceChangesNothingMore(RepetitionInfo run) {
        var repaired = Repair.repaired(scraps(new Random(run.getCurrentRepetition()), 60));
        assertEquals(repaired, Repair.repaired(repaired));
    }

    @Test
    void longAndHostileTextsTakeLittleTime() {
        for (var scrap :
                List.of("\\textbf{", "{", "``", "`a ", "**a ", "https://a-", "% To ", "\\\"", "a~", "x_{", "\"a")) {
            Repair.repaired(scrap.repeat(10_000));
        }
    }

    private static String scraps(Random random, int count) {
        var scraps = List.of(
                "\\",
                "{",
                "}",
                "\\textbf{",
                "a",
                "U",
                "\"",
                "`",
                "``",
                "''",
                "'",
                " ",
                "~",
                "5",
                "%",
                "\\%",
                "*",
                "**",
                "_{1}",
                "^2",
                "times",
                "sim",
                "infty",
                "\\lambda",
                "https://a.org/b-",
                ".",
                "The ",
                "examples",
                ",",
                "\\eg",
                "(");
        var text = new StringBuilder();
        for (int i = 0; i < count; i++) text.append(scraps.get(random.nextInt(scraps.size())));
        return text.toString();
    }
}
