package org.lectern.index.word;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.io.StringReader;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.SplittableRandom;
import org.apache.lucene.analysis.TokenStream;
import org.apache.lucene.analysis.standard.StandardTokenizer;
import org.apache.lucene.analysis.tokenattributes.PositionIncrementAttribute;
import org.apache.lucene.analysis.tokenattributes.TermToBytesRefAttribute;
import org.junit.jupiter.api.RepeatedTest;
import org.junit.jupiter.api.RepetitionInfo;
import org.junit.jupiter.api.Test;
import org.lectern.text.WordAnalyzer;

/// A lexicon says of texts what the analysis says by itself, however often it met their words.
class LexiconLawTest {

    private static final List<String> PIECES = List.of(
            "network",
            "Networks",
            "the",
            "of",
            "theory",
            "Theories",
            "hoping",
            "hope",
            "ponies",
            "x",
            "Alzheimer's",
            "O'Neill\u2019s",
            "JAMES'S",
            "na\u00efve",
            "M\u00fcller",
            "\u6df1\u5ea6",
            "pre-training",
            "C++",
            "3.14",
            "state_of",
            "a.b.c",
            "\u03b1-particle",
            "stra\u00dfe",
            "\ud83d\ude00",
            "rationalization",
            ".",
            ",",
            "\n",
            "pneumonoultramicroscopicsilicovolcanoconiosis",
            "antidisestablishmentarianism");

    private static final String CHARACTERS = "aaBc019__''..,,;;:: \t\n\r-/\"+#\f*";

    private final WordAnalyzer analyzer = new WordAnalyzer();
    private final Lexicon lexicon = new Lexicon(analyzer);

    private record Place(String term, int step) {}

    @RepeatedTest(50)
    void stemsAreThoseOfTheAnalysis(RepetitionInfo run) throws IOException {
        var random = new SplittableRandom(run.getCurrentRepetition());
        for (int i = 0; i < 20; i++) {
            lexicon.begin();
            var text = text(random);

            assertEquals(
                    places(analyzer.analyzer().tokenStream("", text)), places(lexicon.stems(lexicon.read(text))), text);
        }
    }

    @RepeatedTest(50)
    void formsAreTheWordsFolded(RepetitionInfo run) throws IOException {
        var random = new SplittableRandom(run.getCurrentRepetition());
        for (int i = 0; i < 20; i++) {
            lexicon.begin();
            var text = text(random);
            var words = lexicon.read(text);
            var cut = new StandardTokenizer();
            cut.setReader(new StringReader(text));
            var expected = places(Lexicon.folded(cut));

            assertEquals(expected, places(lexicon.forms(words)), text);
            var forms = new HashSet<>(terms(expected));
            var beside = terms(places(lexicon.formsBesideStems(words)));
            assertTrue(forms.containsAll(beside), text);
            forms.removeAll(beside);
            forms.removeAll(terms(places(lexicon.stems(words))));
            assertEquals(Set.of(), forms, text);
        }
    }

    /// Letters, digits and all that may join or part them, without order.
    @RepeatedTest(50)
    void charactersInAnyOrderAreCutAlike(RepetitionInfo run) throws IOException {
        var random = new SplittableRandom(run.getCurrentRepetition());
        for (int i = 0; i < 40; i++) {
            lexicon.begin();
            var text = new StringBuilder();
            for (int length = random.nextInt(300); length > 0; length--) {
                boolean isAnything = random.nextInt(60) == 0;
                text.append(
                        isAnything
                                ? (char) random.nextInt(1, 0x3100)
                                : CHARACTERS.charAt(random.nextInt(CHARACTERS.length())));
            }
            var cut = new StandardTokenizer();
            cut.setReader(new StringReader(text.toString()));

            assertEquals(
                    places(Lexicon.folded(cut)), places(lexicon.forms(lexicon.read(text.toString()))), text.toString());
        }
    }

    @Test
    void wordsLongerThanTheAnalysisAllowsAreCutAlike() throws IOException {
        for (int length = 250; length < 530; length++) {
            lexicon.begin();
            var text = "a " + "b".repeat(length) + " c";
            var cut = new StandardTokenizer();
            cut.setReader(new StringReader(text));

            assertEquals(places(Lexicon.folded(cut)), places(lexicon.forms(lexicon.read(text))), text);
        }
    }

    @Test
    void aFormIsToldOnceAndNotBesideItsStem() throws IOException {
        var words = lexicon.read("Graph theory of graphs: a GRAPH theory, of molecules, na\u00efve");

        assertEquals(
                List.of("theory", "of", "graphs", "a", "molecules", "naive"),
                terms(places(lexicon.formsBesideStems(words))).stream()
                        .distinct()
                        .toList());
    }

    /// Words without end make every place in the memory change hands many times.
    @Test
    void moreWordsThanAreRememberedAreReadAlike() throws IOException {
        var random = new SplittableRandom(7);
        for (int i = 0; i < 300; i++) {
            var text = new StringBuilder();
            for (int word = 0; word < 100; word++) {
                for (int letter = random.nextInt(12); letter >= 0; letter--) {
                    text.append((char) ('a' + random.nextInt(26)));
                }
                text.append(' ');
            }
            lexicon.begin();

            assertEquals(
                    places(analyzer.analyzer().tokenStream("", text.toString())),
                    places(lexicon.stems(lexicon.read(text.toString()))));
        }
    }

    private static String text(SplittableRandom random) {
        var text = new StringBuilder();
        for (int i = random.nextInt(40); i >= 0; i--) {
            text.append(PIECES.get(random.nextInt(PIECES.size()))).append(random.nextInt(5) == 0 ? "" : " ");
        }
        return text.toString();
    }

    private static List<String> terms(List<Place> places) {
        return places.stream().map(Place::term).filter(term -> !term.isEmpty()).toList();
    }

    /// The words, and behind them how many places are empty at the end.
    private static List<Place> places(TokenStream stream) throws IOException {
        var places = new ArrayList<Place>();
        try (stream) {
            var term = stream.getAttribute(TermToBytesRefAttribute.class);
            var step = stream.getAttribute(PositionIncrementAttribute.class);
            stream.reset();
            while (stream.incrementToken()) {
                places.add(new Place(term.getBytesRef().utf8ToString(), step.getPositionIncrement()));
            }
            stream.end();
            places.add(new Place("", step.getPositionIncrement()));
        }
        return places;
    }
}
