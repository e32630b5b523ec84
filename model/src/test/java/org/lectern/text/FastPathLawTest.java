package org.lectern.text;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import java.util.SplittableRandom;
import org.junit.jupiter.api.RepeatedTest;
import org.junit.jupiter.api.RepetitionInfo;
import org.junit.jupiter.api.Test;

/// Plain texts take a shorter way through normal forms and TeX; it leads to the same place as the long one.
class FastPathLawTest {

    private static final String SIGNS = "abcXYZ019  \t\n.,;:-'`\"{}$^_\\%&#~/()?!@=";

    /// Words as they stand in abstracts, and what repairs look for, whole and in parts.
    private static final List<String> PIECES = List.of(
            "word ",
            "A ",
            "Name",
            "e.g. ",
            "U.S. ",
            " ",
            ",",
            " ,",
            ".",
            "?Who knows ",
            ".Then it ",
            "-",
            "- ",
            "C- C4 ",
            "3",
            "10",
            "times",
            "sim",
            "(le",
            "le",
            "infty",
            "y",
            "%",
            ". % To go, To ",
            "_",
            "_{12}",
            "^",
            "^2",
            "^{3}",
            "x",
            "**",
            "**bold**",
            "*",
            "~",
            "Fig.~3",
            "at~all",
            "`",
            "``so''",
            "'",
            "''",
            "\"so''",
            "{",
            "}",
            "\\",
            "\\alpha ",
            "\\\"u",
            "\\'{e}",
            "\\v{h}",
            "\\textbf{",
            "textit{x}",
            "$",
            "$x^2$",
            "$\\bar{q}$",
            "\\%",
            "\\eg ",
            "https://a.example/b",
            "https://a.example/b- c-d ",
            "{https://a.example/b}",
            ":",
            "é",
            "\ud835\udc00b ");

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

    @RepeatedTest(400)
    void whereNoSignAsksForARepairNoStepChangesAnything(RepetitionInfo run) {
        var text = pieces(run, 6);

        for (var step : Repair.Step.values())
            assertEquals(text, Repair.mayNeed(text) ? text : step.apply(text), () -> step + " of " + text);
    }

    @RepeatedTest(200)
    void aRepairIsSeenWhereverAStepChangesSomething(RepetitionInfo run) {
        var text = pieces(run, 3);
        boolean changes = !Repair.steps(text).isEmpty();

        assertEquals(changes, changes && Repair.mayNeed(text), text);
    }

    @Test
    void plainCharactersStandBesideEachOtherUnlessTexJoinsThem() {
        var plain = List.of("a b z A Z 0 1 9 . , ; : ( ) [ ] ! ? \" * + / = @ - '".split(" ", -1));
        for (var first : plain) {
            for (var second : plain) {
                boolean joins = first.equals(second) && ",-'".contains(first);
                assertEquals("x" + first + (joins ? "{}" : "") + second, written("x" + first + second));
            }
        }
    }

    @RepeatedTest(200)
    void aQuickLookFindsTheSameUnknownCharacters(RepetitionInfo run) {
        var text = text(run, SIGNS + "\u00e9\u00df\u03b1\u2212\u201c\u0301\u0336\u4e2d\u0416\u200b\u00ad\u2603");

        for (var profile : TexWriter.Profile.values())
            assertEquals(TexWriter.write(text, profile).unknown(), TexWriter.unknown(text, profile));
    }

    @RepeatedTest(400)
    void aTextThatIsSayableStaysSoWhenItIsRepaired(RepetitionInfo run) {
        var text = pieces(run, 6);
        var shown = TexWriter.outsideMaths(text, Repair::repaired);

        for (var profile : TexWriter.Profile.values()) {
            var unknown = TexWriter.write(shown, profile).unknown();
            assertEquals(List.of(), TexWriter.isSayable(text) ? unknown : List.of(), text);
        }
    }

    private static String written(String text) {
        return TexWriter.write(text).tex();
    }

    private static String pieces(RepetitionInfo run, int most) {
        var random = new SplittableRandom(run.getCurrentRepetition());
        var text = new StringBuilder();
        for (int i = random.nextInt(most); i >= 0; i--) text.append(PIECES.get(random.nextInt(PIECES.size())));
        return text.toString();
    }

    private static String text(RepetitionInfo run, String signs) {
        var random = new SplittableRandom(run.getCurrentRepetition());
        var text = new StringBuilder();
        for (int i = random.nextInt(60); i >= 0; i--) text.append(signs.charAt(random.nextInt(signs.length())));
        return text.toString();
    }
}
