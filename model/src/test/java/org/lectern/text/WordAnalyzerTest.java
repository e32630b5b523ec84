package org.lectern.text;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.lectern.text.WordAnalyzer.Token;

class WordAnalyzerTest {

    private final WordAnalyzer words = new WordAnalyzer();

    @Test
    void wordsAreFoldedAndStemmedAndFillersLeftOut() {
        assertEquals(
                List.of("bird", "rueckkehr", "cafe", "count"), words.terms("The bird's Rueckkehr to a CAFÉ, counting"));
    }

    @Test
    void hyphenatedWordsAreTheirParts() {
        assertEquals(words.terms("re ranking"), words.terms("re-ranking"));
        assertEquals(words.terms("State of the art"), words.terms("state-of-the-art"));
    }

    @Test
    void tokensKnowTheirPlace() {
        assertEquals(
                List.of(new Token("swift", 4, 10), new Token("fly", 11, 14)),
                words.tokens("Two Swifts fly".replace("Two", "The")));
    }

    @Test
    void theVersionNamesTheChain() {
        assertEquals(words.version(), new WordAnalyzer().version());
        assertTrue(words.version().startsWith("1-10."), words.version());
    }
}
