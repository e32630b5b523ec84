package org.lectern.format.page;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/// The lines of a page.
///
/// @param raw all lines as they stand
/// @param lines those that may belong to a paper, in order
/// @param furniture the certain chrome among them, in order
/// @param width the column at which the page is hard-wrapped, or 0
record Page(List<String> raw, List<Line> lines, List<Line> furniture, int width) {

    /// Wider text is not hard-wrapped.
    private static final int WIDEST = 140;
    /// This share of neighbouring lines must be broken where the next word no longer fitted.
    private static final double WRAPPED_SHARE = 0.25;

    /// Editors break a little before the last column as well.
    private static final double TOLERANCE = 0.97;

    /// A line with content.
    ///
    /// @param number its number in the file, from 1
    /// @param text without the white space around it
    /// @param gap blank lines before it, at most 2
    record Line(int number, String text, int gap) {}

    static Page read(BufferedReader file) {
        var raw = new ArrayList<String>();
        try {
            for (var line = file.readLine(); line != null; line = file.readLine()) raw.add(line);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return of(raw);
    }

    static Page of(List<String> raw) {
        var lines = new ArrayList<Line>();
        var furniture = new ArrayList<Line>();
        int gap = 0;
        for (int i = 0; i < raw.size(); i++) {
            var text = stripped(raw.get(i));
            if (text.isEmpty()) {
                gap = Math.min(2, gap + 1);
                continue;
            }
            var line = new Line(i + 1, text, gap);
            if (Chrome.isCertain(text)) {
                furniture.add(line);
                continue;
            }
            lines.add(line);
            gap = 0;
        }
        return new Page(raw, lines, furniture, width(lines));
    }

    /// Whether a line may be the rest of the one before it, broken only because it grew too long.
    boolean mayContinue(int line) {
        if (width == 0 || line == 0) return false;
        return lines.get(line).gap() == 0
                && lines.get(line).number() == lines.get(line - 1).number() + 1
                && didNotFit(lines.get(line - 1).text(), lines.get(line).text(), width);
    }

    /// The lines from one to the other as they stand in the file, with what is between them.
    String verbatim(Line first, Line last) {
        return String.join("\n", raw.subList(first.number() - 1, last.number()));
    }

    private static int width(List<Line> lines) {
        if (lines.isEmpty()) return 0;
        var lengths = lines.stream().mapToInt(line -> line.text().length()).toArray();
        Arrays.sort(lengths);
        int width = lengths[(int) Math.ceil((lengths.length - 1) * 0.95)];
        if (width > WIDEST) return 0;
        int neighbours = 0;
        int wrapped = 0;
        for (int i = 1; i < lines.size(); i++) {
            if (lines.get(i).gap() > 0) continue;
            neighbours++;
            if (didNotFit(lines.get(i - 1).text(), lines.get(i).text(), width)) wrapped++;
        }
        return neighbours > 0 && wrapped >= WRAPPED_SHARE * neighbours ? width : 0;
    }

    private static boolean didNotFit(String line, String next, int width) {
        return line.length() + 1 + firstWord(next) > TOLERANCE * width;
    }

    /// The length of the first word, or of its part up to a hyphen, where wrapping may break it as well.
    private static int firstWord(String line) {
        for (int i = 0; i < line.length(); i++) {
            if (line.charAt(i) == ' ') return i;
            if (line.charAt(i) == '-' && i > 0) return i + 1;
        }
        return line.length();
    }

    /// Also without no-break spaces, zero-width spaces and byte order marks, which [String#strip] keeps.
    private static String stripped(String line) {
        int from = 0;
        int to = line.length();
        while (from < to && isSpace(line.charAt(from))) from++;
        while (to > from && isSpace(line.charAt(to - 1))) to--;
        return line.substring(from, to);
    }

    private static boolean isSpace(char c) {
        return c <= ' ' || c == '\u00a0' || c == '\u200b' || c == '\ufeff' || Character.isWhitespace(c);
    }
}
