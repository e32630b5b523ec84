package org.lectern.text;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.zip.CRC32;
import org.apache.lucene.analysis.Analyzer;
import org.apache.lucene.analysis.CharArraySet;
import org.apache.lucene.analysis.LowerCaseFilter;
import org.apache.lucene.analysis.StopFilter;
import org.apache.lucene.analysis.TokenStream;
import org.apache.lucene.analysis.en.EnglishPossessiveFilter;
import org.apache.lucene.analysis.en.PorterStemFilter;
import org.apache.lucene.analysis.miscellaneous.ASCIIFoldingFilter;
import org.apache.lucene.analysis.standard.StandardTokenizer;
import org.apache.lucene.analysis.tokenattributes.CharTermAttribute;
import org.apache.lucene.analysis.tokenattributes.OffsetAttribute;
import org.apache.lucene.util.Version;

/// The words of a text, as search, topics and duplicates all see them.
///
/// Words are cut at everything that is no letter or digit, hyphens included, so that `xyz-abc` is found by both its
/// parts and by the phrase `xyz abc`; then the possessive is dropped, capitals and accents are folded, words without
/// meaning are left out (their places stay empty) and the rest is reduced to its stem (Porter 1980).
public final class WordAnalyzer {

    /// To be raised with every change of the chain below.
    private static final int CHAIN = 1;

    private static final String STOP_WORDS = stopWords();

    private final CharArraySet meaningless = new CharArraySet(List.of(STOP_WORDS.split("\\s+", -1)), false);
    private final Analyzer analyzer = new Chain();

    /// A word of a text.
    ///
    /// @param term the stem
    /// @param start index of its first character in the text
    /// @param end index behind its last character
    public record Token(String term, int start, int end) {}

    /// What the index analyses with. It may be used by many threads and lives as long as this does.
    public Analyzer analyzer() {
        return analyzer;
    }

    /// What becomes of words that are cut out of a text already, as [StandardTokenizer] cuts them.
    public TokenStream chained(TokenStream words) {
        var folded = new ASCIIFoldingFilter(new LowerCaseFilter(new EnglishPossessiveFilter(words)));
        return new PorterStemFilter(new StopFilter(folded, meaningless));
    }

    /// Changes when the same text would give other words, so that an index knows it is out of date.
    public String version() {
        var words = new CRC32();
        words.update(STOP_WORDS.getBytes(StandardCharsets.UTF_8));
        return CHAIN + "-" + Version.LATEST + "-" + Long.toHexString(words.getValue());
    }

    public List<Token> tokens(String text) {
        var tokens = new ArrayList<Token>();
        try (var stream = analyzer.tokenStream("", text)) {
            var term = stream.addAttribute(CharTermAttribute.class);
            var place = stream.addAttribute(OffsetAttribute.class);
            stream.reset();
            while (stream.incrementToken()) {
                tokens.add(new Token(term.toString(), place.startOffset(), place.endOffset()));
            }
            stream.end();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return tokens;
    }

    public List<String> terms(String text) {
        return tokens(text).stream().map(Token::term).toList();
    }

    private static String stopWords() {
        try (InputStream words = WordAnalyzer.class.getResourceAsStream("stopwords.txt")) {
            return new String(Objects.requireNonNull(words).readAllBytes(), StandardCharsets.UTF_8).strip();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private final class Chain extends Analyzer {
        @Override
        protected TokenStreamComponents createComponents(String field) {
            var words = new StandardTokenizer();
            return new TokenStreamComponents(words, chained(words));
        }

        @Override
        protected TokenStream normalize(String field, TokenStream in) {
            return new ASCIIFoldingFilter(new LowerCaseFilter(in));
        }
    }
}
