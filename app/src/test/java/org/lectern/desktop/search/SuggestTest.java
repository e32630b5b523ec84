package org.lectern.desktop.search;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.lectern.desktop.Bench;
import org.lectern.desktop.FacesScreenTest;

class SuggestTest {

    private final Bench bench = new Bench(FacesScreenTest.tagged());
    private final SuggestViewModel suggestions = bench.room.suggestions();

    @AfterEach
    void close() {
        bench.close();
    }

    @Test
    void eachGroupHasItsOwn() {
        type("ma");
        var kinds = suggested().stream().map(Suggestion::getClass).distinct().toList();
        assertEquals(List.of(Suggestion.OfPaper.class, Suggestion.OfTag.class), kinds);

        type("au");
        assertTrue(suggested().contains(new Suggestion.OfField("author")));
    }

    @ParameterizedTest
    @CsvSource({
        "clock oka, 'clock author:\"Okafor\" '",
        "author:oka, 'author:\"Okafor\" '",
        "(x OR tag:let, '(x OR tag:archives/letters '",
        "statu, status:"
    })
    void whatIsTakenStandsInPlaceOfTheWord(String typed, String expected) {
        type(typed);
        int at = suggested().stream()
                .map(Suggestion::getClass)
                .toList()
                .lastIndexOf(suggested().getLast().getClass());
        suggestions.choose(at);
        bench.act(room -> assertTrue(suggestions.take()));

        assertEquals(expected, bench.room.search().textProperty().get());
        assertEquals(List.of(), suggested());
    }

    @Test
    void aPaperIsGoneTo() {
        type("lexic");
        suggestions.step(1);
        assertInstanceOf(Suggestion.OfPaper.class, suggested().getFirst());
        bench.act(room -> suggestions.take());

        assertEquals("", bench.room.search().textProperty().get());
        assertEquals(
                "A lexicon of doors",
                bench.room.reader().pageProperty().get().orElseThrow().title());
    }

    @Test
    void whatIsTypedStandsUntilOneIsChosen() {
        type("ma");
        assertFalse(suggestions.take());
        suggestions.step(-1);
        assertEquals(suggested().size() - 1, suggestions.offerProperty().get().at());
        suggestions.step(1);
        assertEquals(-1, suggestions.offerProperty().get().at());
        type("m");
        assertEquals(List.of(), suggested());
    }

    private void type(String text) {
        bench.act(room -> room.search().textProperty().set(text));
    }

    private List<Suggestion> suggested() {
        return suggestions.offerProperty().get().all();
    }
}
