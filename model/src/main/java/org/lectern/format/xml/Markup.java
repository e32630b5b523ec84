package org.lectern.format.xml;

import java.io.IOException;
import java.io.Reader;
import java.io.UncheckedIOException;

/// The pieces of an XML text in turn: either characters or one whole tag, comment, CDATA section, instruction or
/// document type, as it stands. Nothing is ever wrong here; a `<` that starts no markup is a character.
final class Markup {

    /// Longer pieces are not kept whole; what is longer than this is no record of a paper.
    static final int LONGEST = 1 << 22;

    private static final int END = -1;
    private static final int NOTHING = -2;

    private final Reader in;
    private final char[] buffer = new char[1 << 13];
    private final StringBuilder piece = new StringBuilder();
    private int at;
    private int length;
    private int pushed = NOTHING;
    private int line = 1;
    private int pieceLine = 1;
    private boolean afterReturn;
    private boolean isTag;

    Markup(Reader in) {
        this.in = in;
    }

    /// Moves to the next piece; false at the end.
    boolean next() {
        piece.setLength(0);
        isTag = false;
        int c = read();
        pieceLine = line;
        if (c == END) return false;
        if (c != '<') {
            characters(c);
            return true;
        }
        piece.append('<');
        int second = read();
        if (second == '!' || second == '?') declaration((char) second);
        else if (second == '/' || second == '_' || (second != END && Character.isLetter(second))) tag((char) second);
        else push(second);
        return true;
    }

    /// The piece as it stands.
    CharSequence text() {
        return piece;
    }

    /// The line on which a piece of markup starts, from 1.
    int line() {
        return pieceLine;
    }

    boolean isStart() {
        return isTag && piece.charAt(1) != '/';
    }

    boolean isEnd() {
        return isTag && piece.charAt(1) == '/';
    }

    boolean isEmptyElement() {
        return isStart() && piece.charAt(piece.length() - 2) == '/';
    }

    /// The name of the element that the tag starts or ends, without a prefix.
    String name() {
        int start = isEnd() ? 2 : 1;
        int end = start;
        while (end < piece.length() && !isNameEnd(piece.charAt(end))) {
            if (piece.charAt(end) == ':') start = end + 1;
            end++;
        }
        return piece.substring(start, end);
    }

    private static boolean isNameEnd(char c) {
        return c == '>' || c == '/' || Character.isWhitespace(c);
    }

    private void characters(int first) {
        int c = first;
        while (c != END && c != '<' && piece.length() < buffer.length) {
            piece.append((char) c);
            c = read();
        }
        push(c);
    }

    /// Reads to the `>` that no quotation mark hides; another `<` before it shows that this was no tag.
    private void tag(char second) {
        piece.append(second);
        int quote = 0;
        for (int c = read(); c != END; c = read()) {
            if (c == '<' || piece.length() >= buffer.length) {
                push(c);
                return;
            }
            piece.append((char) c);
            if (c == quote) quote = 0;
            else if (quote == 0 && (c == '"' || c == '\'') && piece.charAt(1) != '/') quote = c;
            else if (quote == 0 && c == '>') {
                isTag = true;
                return;
            }
        }
    }

    /// Reads a comment, a CDATA section, an instruction or a document type with its brackets to its end.
    private void declaration(char second) {
        piece.append(second);
        int brackets = 0;
        int before = 0;
        int beforeThat = 0;
        for (int c = read(); c != END; c = read()) {
            if (piece.length() < LONGEST) piece.append((char) c);
            if (c == '[') brackets++;
            if (c == ']') brackets--;
            if (c == '>' && isEnd(brackets, before, beforeThat)) return;
            beforeThat = before;
            before = c;
        }
    }

    private boolean isEnd(int brackets, int before, int beforeThat) {
        if (starts("<!--")) return before == '-' && beforeThat == '-' && piece.length() > 6;
        if (starts("<![CDATA[")) return before == ']' && beforeThat == ']';
        if (starts("<?")) return before == '?';
        return brackets <= 0;
    }

    private boolean starts(String start) {
        return piece.length() >= start.length() && start.contentEquals(piece.subSequence(0, start.length()));
    }

    private void push(int c) {
        pushed = c;
    }

    private int read() {
        if (pushed != NOTHING) {
            int c = pushed;
            if (c != END) pushed = NOTHING;
            return c;
        }
        if (at == length && !fill()) return END;
        char c = buffer[at++];
        if (c == '\r' || (c == '\n' && !afterReturn)) line++;
        afterReturn = c == '\r';
        return c;
    }

    private boolean fill() {
        try {
            at = 0;
            length = Math.max(0, in.read(buffer, 0, buffer.length));
            return length > 0;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
