package org.lectern.desktop.difference;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.lectern.index.Mark;

class WordDiffTest {

    @ParameterizedTest
    @CsvSource({
        "'A lexicon of doors', 'A lexicon of doors', '', ''",
        "'A Lexicon of Doors.', 'a lexicon, of doors', '', ''",
        "'A lexicon of doors', 'A lexicon of windows', doors, windows",
        "'A lexicon of doors', 'A small lexicon of doors', '', small",
        "'', 'new words', '', 'new words'"
    })
    void onlyWhatDiffersIsMarked(String one, String other, String gone, String come) {
        var difference = WordDiff.of(one, other);

        assertEquals(gone, marked(one, difference.one()));
        assertEquals(come, marked(other, difference.other()));
    }

    private static String marked(String text, List<Mark> marks) {
        return String.join(
                " ",
                marks.stream()
                        .map(mark -> text.substring(mark.from(), mark.to()))
                        .toList());
    }
}
