package org.lectern.index;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import org.apache.lucene.analysis.Analyzer;
import org.apache.lucene.analysis.DelegatingAnalyzerWrapper;
import org.apache.lucene.analysis.standard.StandardTokenizer;
import org.apache.lucene.analysis.tokenattributes.CharTermAttribute;
import org.apache.lucene.analysis.tokenattributes.OffsetAttribute;
import org.apache.lucene.analysis.tokenattributes.PositionIncrementAttribute;
import org.lectern.index.word.Lexicon;
import org.lectern.text.WordAnalyzer;

/// How fields become tokens: stems for text, whole words without case and accents for its `.form` twins.
final class Analysis extends DelegatingAnalyzerWrapper {

    /// Raised whenever documents are laid out or analysed here in another way, so that old indexes are built anew.
    private static final int LAYOUT = 5;

    /// So that no phrase reaches from one author or keyword into the next.
    private static final int GAP = 100;

    private static final WordAnalyzer WORDS = new WordAnalyzer();

    private final Analyzer stems = WORDS.analyzer();
    private final Analyzer forms = new Forms();

    Analysis() {
        super(PER_FIELD_REUSE_STRATEGY);
    }

    /// What an index must have been built by to be of use.
    static String version() {
        return LAYOUT + "/" + WORDS.version();
    }

    @Override
    protected Analyzer getWrappedAnalyzer(String field) {
        return Names.isForm(field) ? forms : stems;
    }

    @Override
    public int getPositionIncrementGap(String field) {
        return GAP;
    }

    /// A reader of texts that go into the index; they come out as the methods below would read them.
    Lexicon lexicon() {
        return new Lexicon(WORDS);
    }

    List<Token> stems(String text) {
        return tokens(stems, text);
    }

    List<Token> forms(String text) {
        return tokens(forms, text);
    }

    private static List<Token> tokens(Analyzer analyzer, String text) {
        var tokens = new ArrayList<Token>();
        try (var stream = analyzer.tokenStream("", text)) {
            var term = stream.getAttribute(CharTermAttribute.class);
            var offset = stream.getAttribute(OffsetAttribute.class);
            var step = stream.getAttribute(PositionIncrementAttribute.class);
            int position = -1;
            stream.reset();
            while (stream.incrementToken()) {
                position += step.getPositionIncrement();
                tokens.add(new Token(term.toString(), offset.startOffset(), offset.endOffset(), position));
            }
            stream.end();
        } catch (IOException e) {
            throw new UncheckedIOException("a text in memory was not read", e);
        }
        return tokens;
    }

    private static final class Forms extends Analyzer {
        @Override
        protected TokenStreamComponents createComponents(String field) {
            var words = new StandardTokenizer();
            return new TokenStreamComponents(words, Lexicon.folded(words));
        }
    }
}
