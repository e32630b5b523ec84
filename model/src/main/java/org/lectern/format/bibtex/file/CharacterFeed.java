package org.lectern.format.bibtex.file;

import java.io.IOException;
import java.io.Reader;
import java.io.UncheckedIOException;

/// Characters of a file one by one, with a short look ahead, the number of the line, and a copy of what was taken.
final class CharacterFeed {

    static final int END = -1;

    /// How far one can look ahead.
    static final int SIGHT = 512;

    /// A buffer for files of any length.
    static final int LARGEST = 1 << 15;

    private final Reader reader;
    private final char[] buffer;
    private int from;
    private int to;
    private int line = 1;
    private int last = '\n';
    private boolean ended;
    private final StringBuilder copy = new StringBuilder();

    /// @param size about how many characters the reader gives; longer texts are read piece by piece
    CharacterFeed(Reader reader, int size) {
        this.reader = reader;
        this.buffer = new char[Math.clamp(size, 2 * SIGHT, LARGEST)];
    }

    int line() {
        return line;
    }

    /// Whether the next character is the first of its line.
    boolean atLineStart() {
        return last == '\n' || last == '\r';
    }

    /// The character `ahead` places on, less than [#SIGHT], without taking it.
    int peek(int ahead) {
        if (from + ahead >= to) fill();
        return from + ahead < to ? buffer[from + ahead] : END;
    }

    int peek() {
        return peek(0);
    }

    /// Takes a character. LF, CR and CRLF each end one line.
    int take() {
        int c = peek(0);
        if (c == END) return END;
        from++;
        if (c == '\n' ? last != '\r' : c == '\r') line++;
        last = c;
        copy.append((char) c);
        return c;
    }

    /// Takes what lies ready of the characters that mean nothing in a value: all but braces, quotes, `@` and the ends
    /// of lines.
    void takePlain(StringBuilder into) {
        int end = from;
        while (end < to && isPlain(buffer[end])) end++;
        if (end == from) return;
        into.append(buffer, from, end - from);
        copy.append(buffer, from, end - from);
        last = buffer[end - 1];
        from = end;
    }

    private static boolean isPlain(char c) {
        return switch (c) {
            case '{', '}', '"', '@', '\n', '\r' -> false;
            default -> true;
        };
    }

    /// Forgets the copy and starts a new one at the next character.
    void mark() {
        copy.setLength(0);
    }

    /// What was taken since the mark.
    String copy() {
        return copy.toString();
    }

    private void fill() {
        if (ended) return;
        System.arraycopy(buffer, from, buffer, 0, to - from);
        to -= from;
        from = 0;
        try {
            while (to < SIGHT) {
                int read = reader.read(buffer, to, buffer.length - to);
                ended = read < 0;
                if (ended) return;
                to += read;
            }
        } catch (IOException e) {
            throw new UncheckedIOException("the file cannot be read on", e);
        }
    }
}
