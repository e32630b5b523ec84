package org.lectern.index.word;

import java.io.IOException;
import java.io.StringReader;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.apache.lucene.analysis.LowerCaseFilter;
import org.apache.lucene.analysis.TokenStream;
import org.apache.lucene.analysis.miscellaneous.ASCIIFoldingFilter;
import org.apache.lucene.analysis.standard.StandardTokenizer;
import org.apache.lucene.analysis.tokenattributes.CharTermAttribute;
import org.lectern.text.WordAnalyzer;

/// Reads texts word by word, and remembers what the analysis makes of a word. Used by one thread at a time.
///
/// What is remembered lies in one array, a place for each word, small enough for a processor's cache: looked up from
/// objects all over the heap, a word costs as much as its analysis. A word takes the place of another that falls on
/// it, and the frequent ones come back.
public final class Lexicon {

    /// A power of two.
    private static final int PLACES = 1 << 13;

    /// Bytes of a place: the length of the form, how much of it begins the stem, the length of the stem's tail, the
    /// tail, the form.
    private static final int PLACE = 32;

    private static final int LONGEST_TAIL = 4;
    private static final int TAIL = 3;
    private static final int FORM = TAIL + LONGEST_TAIL;
    private static final int LONGEST = PLACE - FORM;
    private static final int ASCII = 128;

    private final StandardTokenizer cutter = new StandardTokenizer();
    private final CharTermAttribute cut = cutter.getAttribute(CharTermAttribute.class);
    private final OneWord stems;
    private final OneWord forms = new OneWord(Lexicon::folded);
    private final byte[] known = new byte[PLACES * PLACE];
    private final int[] lastText = new int[PLACES];
    private final byte[] lower = new byte[LONGEST];
    private final List<Words> read = new ArrayList<>();
    private final List<WordStream> streams = new ArrayList<>();
    private int readInUse;
    private int streamsInUse;
    private int text;

    public Lexicon(WordAnalyzer analyzer) {
        stems = new OneWord(analyzer::chained);
    }

    /// Words that are cut out already without case and accents, as the plain forms of an index are.
    public static TokenStream folded(TokenStream words) {
        return new ASCIIFoldingFilter(new LowerCaseFilter(words));
    }

    /// Begins a document: what was made for the one before must no longer be used.
    public void begin() {
        readInUse = 0;
        streamsInUse = 0;
    }

    public Words read(String content) {
        if (readInUse == read.size()) read.add(new Words());
        var words = read.get(readInUse++);
        words.clear();
        text++;
        try {
            cutter.setReader(new StringReader(content));
            cutter.reset();
            while (cutter.incrementToken()) add(words);
            cutter.end();
            cutter.close();
        } catch (IOException e) {
            throw new UncheckedIOException("a text in memory was not read", e);
        }
        return words;
    }

    /// Adds the word that was cut. In ASCII all words that differ in case only are one word to the analysis.
    private void add(Words words) throws IOException {
        int length = cut.length();
        if (length > LONGEST) {
            addAnalysed(words);
            return;
        }
        var letters = cut.buffer();
        int hash = 0;
        for (int i = 0; i < length; i++) {
            char c = letters[i];
            if (c >= ASCII) {
                addAnalysed(words);
                return;
            }
            byte small = (byte) (c >= 'A' && c <= 'Z' ? c + ('a' - 'A') : c);
            lower[i] = small;
            hash = 31 * hash + small;
        }
        add(words, (hash ^ (hash >>> 15)) & (PLACES - 1), length);
    }

    private void add(Words words, int number, int length) throws IOException {
        int place = number * PLACE;
        if (!isAt(place, length) && !remember(place, length)) {
            addAnalysed(words);
            return;
        }
        boolean isRepeated = lastText[number] == text;
        lastText[number] = text;
        words.add(known, place + FORM, length, known[place + 1], known, place + TAIL, known[place + 2], isRepeated);
    }

    private boolean isAt(int place, int length) {
        if (known[place] != length) return false;
        for (int i = 0; i < length; i++) if (known[place + FORM + i] != lower[i]) return false;
        return true;
    }

    /// Puts a word in its place, unless its stem hardly begins as the word does.
    private boolean remember(int place, int length) throws IOException {
        var stem = stems.read(cut);
        int kept = kept(lower, length, stem);
        int tail = stem.length - kept;
        if (tail > LONGEST_TAIL) return false;
        lastText[place / PLACE] = text - 1;
        known[place] = (byte) length;
        known[place + 1] = (byte) kept;
        known[place + 2] = (byte) tail;
        System.arraycopy(stem, kept, known, place + TAIL, tail);
        System.arraycopy(lower, 0, known, place + FORM, length);
        return true;
    }

    /// How many bytes a form and its stem have in common at their beginnings.
    private static int kept(byte[] form, int length, byte[] stem) {
        int different = Arrays.mismatch(form, 0, length, stem, 0, stem.length);
        return different < 0 ? length : different;
    }

    private void addAnalysed(Words words) throws IOException {
        var form = forms.read(cut);
        var stem = stems.read(cut);
        int kept = kept(form, form.length, stem);
        words.add(form, 0, form.length, kept, stem, kept, stem.length - kept, false);
    }

    /// The words in order, as stems. Words without meaning are left out; their places stay empty.
    public TokenStream stems(Words words) {
        return stream(words, WordStream.Side.STEMS);
    }

    /// The words in order, whole.
    public TokenStream forms(Words words) {
        return stream(words, WordStream.Side.FORMS);
    }

    /// The words whole, without those that are their own stem or are known to be repeated.
    public TokenStream formsBesideStems(Words words) {
        return stream(words, WordStream.Side.FORMS_BESIDE_STEMS);
    }

    private TokenStream stream(Words words, WordStream.Side side) {
        if (streamsInUse == streams.size()) streams.add(new WordStream());
        return streams.get(streamsInUse++).over(words, side);
    }
}
