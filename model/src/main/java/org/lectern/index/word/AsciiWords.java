package org.lectern.index.word;

/// Cuts words from ASCII text where `StandardTokenizer` cuts them. The rules of Unicode Standard Annex #29 ("Unicode
/// Text Segmentation", revision 35, 2019) that speak of ASCII are few, and quicker to follow alone.
final class AsciiWords {

    /// What a character does to the word it stands in.
    private static final byte ENDS = 0;
    private static final byte LETTER = 1;
    private static final byte DIGIT = 2;
    private static final byte UNDERSCORE = 3;
    private static final byte JOINS_LETTERS = 4;
    private static final byte JOINS_DIGITS = 5;
    private static final byte JOINS_BOTH = 6;

    private static final byte[] KINDS = kinds();

    private char[] text = {};
    private int end;
    private int at;
    private int from;

    /// Begins with the characters `from` to `end`, the last one not included, all of them ASCII.
    void over(char[] text, int from, int end) {
        this.text = text;
        this.end = end;
        at = from;
    }

    /// Goes to the next word, if there is one.
    boolean next() {
        while (at < end) {
            if (isInWord(kind(at))) {
                from = at;
                boolean saysSomething = false;
                do {
                    saysSomething |= kind(at) != UNDERSCORE;
                    at++;
                } while (at < end && belongs());
                if (saysSomething) return true;
            } else {
                at++;
            }
        }
        return false;
    }

    /// Where the word begins.
    int from() {
        return from;
    }

    int length() {
        return at - from;
    }

    /// Whether the next character belongs to the word before it.
    private boolean belongs() {
        byte kind = kind(at);
        if (isInWord(kind)) return true;
        if (kind == ENDS || at + 1 == end) return false;
        byte before = kind(at - 1);
        if (before != kind(at + 1)) return false;
        return (before == LETTER && kind != JOINS_DIGITS) || (before == DIGIT && kind != JOINS_LETTERS);
    }

    private static boolean isInWord(byte kind) {
        return kind == LETTER || kind == DIGIT || kind == UNDERSCORE;
    }

    private byte kind(int place) {
        return KINDS[text[place]];
    }

    private static byte[] kinds() {
        var kinds = new byte[Lexicon.ASCII];
        for (char c = '0'; c <= '9'; c++) kinds[c] = DIGIT;
        for (char c = 'a'; c <= 'z'; c++) kinds[c] = LETTER;
        for (char c = 'A'; c <= 'Z'; c++) kinds[c] = LETTER;
        kinds['_'] = UNDERSCORE;
        kinds[':'] = JOINS_LETTERS;
        kinds[','] = JOINS_DIGITS;
        kinds[';'] = JOINS_DIGITS;
        kinds['.'] = JOINS_BOTH;
        kinds['\''] = JOINS_BOTH;
        return kinds;
    }
}
