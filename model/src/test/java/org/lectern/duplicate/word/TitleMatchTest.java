package org.lectern.duplicate.word;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class TitleMatchTest {

    private final Lexicon lexicon = new Lexicon();

    private TitleMatch match(String one, String other) {
        var mine = TitleForm.of(one);
        var its = TitleForm.of(other);
        return TitleMatch.of(numbers(mine), mine.mainWords(), numbers(its), its.mainWords(), lexicon);
    }

    private int[] numbers(TitleForm title) {
        return title.words().stream().mapToInt(lexicon::number).toArray();
    }

    @ParameterizedTest
    @CsvSource({
        "fine tuning encoders, finetuning encoders",
        "learning from noisy lables, learning from noisy labels",
        "integratingcontentsandstructure, integrating contents and structure",
        "an examp1e of sorting, an example of sorting"
    })
    void wordsMatchApartTogetherAndMisspelt(String one, String other) {
        assertTrue(match(one, other).isEqual());
        assertTrue(match(other, one).isEqual());
    }

    @Test
    void rareWordsCountMoreThanCommonOnes() {
        assertTrue(match("the analysis of zebrafish", "zebrafish").share()
                > match("the analysis of zebrafish", "the analysis of ferrets").share());
        assertEquals(
                List.of("zebrafish"),
                match("analysis of zebrafish", "analysis of ferrets").onlyOne());
    }

    @ParameterizedTest
    @CsvSource({
        "sorting in vitro, sorting in vivo",
        "sorting of hypertension records, sorting of hypotension records",
        "sorting with keys, sorting without keys",
        "linear sorting of keys, nonlinear sorting of keys"
    })
    void oppositesConflict(String one, String other) {
        assertInstanceOf(TitleMatch.Conflict.Opposite.class, match(one, other).conflict());
    }

    @ParameterizedTest
    @CsvSource({
        "sorting contest 2019, sorting contest 2020",
        "sorting keys part II, sorting keys part III",
        "sorting 12 keys, sorting 52 keys",
        "fastsort7 for keys, fastsort9 for keys"
    })
    void numbersConflict(String one, String other) {
        assertInstanceOf(TitleMatch.Conflict.Numbers.class, match(one, other).conflict());
    }

    @Test
    void oneNumberInTwoNotationsDoesNotConflict() {
        assertInstanceOf(
                TitleMatch.Conflict.None.class,
                match("sorting keys part 2", "sorting keys part II").conflict());
        assertInstanceOf(
                TitleMatch.Conflict.None.class,
                match("sorting two keys", "sorting 2 keys").conflict());
    }

    @Test
    void aSubtitleLeftOutIsKnown() {
        assertTrue(match("Sorting keys: a practical and powerful approach", "Sorting keys")
                .isWithin());
        assertTrue(match("Sorter: moving keys about", "Moving keys about").isWithin());
    }
}
