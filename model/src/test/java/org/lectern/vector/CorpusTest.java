package org.lectern.vector;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.junit.jupiter.api.Test;

class CorpusTest {

    @Test
    void wordsStandAsTheyAreWritten() {
        var corpus = Corpus.builder()
                .add("A Model's Mixture of Experts", "Text-to-image models, and images.")
                .build();

        assertEquals("Model Mixture of Experts|Text-to-image models|images", written(corpus, 0));
        assertEquals(3, corpus.titleLength(0));
        assertEquals(corpus.stem(corpus.word(0, 0)), corpus.stem(corpus.word(0, 5)));
        assertNotEquals(corpus.word(0, 0), corpus.word(0, 5));
    }

    @Test
    void titleAndAbstractAreApart() {
        var corpus = Corpus.builder().add("Graph", "Neural networks").build();

        assertEquals(Corpus.APART, corpus.joint(0, 1));
    }

    @Test
    void numbersAndSingleLettersTellNothing() {
        var corpus = Corpus.builder().add("3D k 2019", "").build();

        assertTrue(corpus.isTelling(corpus.stem(corpus.word(0, 0))));
        assertFalse(corpus.isTelling(corpus.stem(corpus.word(0, 1))));
        assertFalse(corpus.isTelling(corpus.stem(corpus.word(0, 2))));
    }

    @Test
    void aPaperWithoutWordsIsARowWithoutWords() {
        var corpus = Corpus.builder().add("", "").add("Of the", "").build();

        assertEquals(2, corpus.rows());
        assertEquals(0, corpus.length(0) + corpus.length(1));
    }

    private static String written(Corpus corpus, int row) {
        var text = new StringBuilder();
        for (int place = 0; place < corpus.length(row); place++) {
            int joint = corpus.joint(row, place);
            if (place > 0) text.append(joint == Corpus.APART ? "|" : corpus.jointText(joint));
            text.append(corpus.wordText(corpus.word(row, place)));
        }
        return text.toString();
    }
}
