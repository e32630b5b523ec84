package org.lectern.index.word;

import java.io.CharArrayReader;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.apache.lucene.analysis.LowerCaseFilter;
import org.apache.lucene.analysis.TokenStream;
import org.apache.lucene.analysis.miscellaneous.ASCIIFoldingFilter;
import org.apache.lucene.analysis.standard.StandardAnalyzer;
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

    private static final int FEW_LETTERS = 4096;
    private static final int LONGEST_TAIL = 4;
    private static final int TAIL = 3;
    private static final int FORM = TAIL + LONGEST_TAIL;
    private static final int LONGEST = PLACE - FORM;
    static final int ASCII = 128;

    /// `StandardTokenizer` cuts longer words in pieces.
    private static final int LONGEST_PIECE = StandardAnalyzer.DEFAULT_MAX_TOKEN_LENGTH;

    private final AsciiWords asciiWords = new AsciiWords();
    private final StandardTokenizer cutter = new StandardTokenizer();
    private final CharTermAttribute cut = cutter.getAttribute(CharTermAttribute.class);
    private final OneWord stems;
    private final OneWord forms = new OneWord(Lexicon::folded);
    private final byte[] known = new byte[PLACES * PLACE];
    private final int[] lastText = new int[PLACES];
    private final byte[] lower = new byte[LONGEST];
    private final List<Words> read = new ArrayList<>();
    private final List<WordStream> streams = new ArrayList<>();
    private char[] letters = new char[FEW_LETTERS];
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
            read(content, words);
        } catch (IOException e) {
            throw new UncheckedIOException("a text in memory was not read", e);
        }
        return words;
    }

    /// No word reaches over a space, so what stands between two is cut on its own.
    private void read(String content, Words words) throws IOException {
        int length = content.length();
        if (length > letters.length) letters = new char[Math.max(length, 2 * letters.length)];
        content.getChars(0, length, letters, 0);
        for (int at = 0; at < length; at++) {
            int from = at;
            int all = 0;
            for (; at < length && !isSpace(letters[at]); at++) all |= letters[at];
            if (all < ASCII && at - from <= LONGEST_PIECE) cutAscii(from, at, words);
            else cut(from, at, words);
        }
    }

    private static boolean isSpace(char c) {
        return c == ' ' || c == '\n' || c == '\t' || c == '\r';
    }

    private void cutAscii(int from, int end, Words words) throws IOException {
        asciiWords.over(letters, from, end);
        while (asciiWords.next()) add(letters, asciiWords.from(), asciiWords.length(), words);
    }

    private void cut(int from, int end, Words words) throws IOException {
        cutter.setReader(new CharArrayReader(letters, from, end - from));
        cutter.reset();
        while (cutter.incrementToken()) add(cut.buffer(), 0, cut.length(), words);
        cutter.end();
        cutter.close();
    }

    /// Adds a word that was cut. In ASCII all words that differ in case only are one word to the analysis.
    private void add(char[] letters, int from, int length, Words words) throws IOException {
        if (length > LONGEST) {
            addAnalysed(letters, from, length, words);
            return;
        }
        int hash = 0;
        for (int i = 0; i < length; i++) {
            char c = letters[from + i];
            if (c >= ASCII) {
                addAnalysed(letters, from, length, words);
                return;
            }
            byte small = (byte) (c >= 'A' && c <= 'Z' ? c + ('a' - 'A') : c);
            lower[i] = small;
            hash = 31 * hash + small;
        }
        int number = (hash ^ (hash >>> 15)) & (PLACES - 1);
        int place = number * PLACE;
        if (isAt(place, length) || remember(place, letters, from, length)) add(number, length, words);
        else addAnalysed(letters, from, length, words);
    }

    /// Adds a word that is known.
    private void add(int number, int length, Words words) {
        int place = number * PLACE;
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
    private boolean remember(int place, char[] letters, int from, int length) throws IOException {
        var stem = stems.read(letters, from, length);
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

    private void addAnalysed(char[] letters, int from, int length, Words words) throws IOException {
        var form = forms.read(letters, from, length);
        var stem = stems.read(letters, from, length);
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
