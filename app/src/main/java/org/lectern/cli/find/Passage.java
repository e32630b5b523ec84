package org.lectern.cli.find;

import java.util.ArrayList;
import java.util.List;
import java.util.function.UnaryOperator;
import org.lectern.cli.text.Columns;
import org.lectern.cli.text.Plain;
import org.lectern.index.Mark;

/// A stretch of a text with the marks in it, made to fit a line.
///
/// @param pieces in order; marked and unmarked ones in turn, as they come
record Passage(List<Piece> pieces) {

    record Piece(String text, boolean marked) {}

    /// As much of the text around its first mark as fits.
    ///
    /// @param marks not overlapping, ascending
    /// @param room columns
    /// @param marksTakeRoom whether a mark is shown by a sign before and after it
    static Passage around(String text, List<Mark> marks, int room, boolean marksTakeRoom) {
        int signs = marksTakeRoom ? 2 * marks.size() : 0;
        if (room == Integer.MAX_VALUE || Columns.width(text) + signs <= room) return cut(text, marks, 0, text.length());
        int first = marks.isEmpty() ? 0 : marks.getFirst().from();
        int start = first < room * 2 / 3 ? 0 : afterSpace(text, first - room / 3);
        int end = start;
        int left = room - 2 - signs;
        while (end < text.length()) {
            int next = text.codePointAt(end);
            left -= Columns.width(Character.toString(next));
            if (left < 0) break;
            end += Character.charCount(next);
        }
        return cut(text, marks, start, end);
    }

    private static int afterSpace(String text, int from) {
        int space = text.indexOf(' ', Math.max(0, from));
        if (space >= 0 && space - from < 20) return space + 1;
        return Character.isLowSurrogate(text.charAt(from)) ? from + 1 : from;
    }

    private static Passage cut(String text, List<Mark> marks, int start, int end) {
        var pieces = new ArrayList<Piece>();
        int at = start;
        for (var mark : marks) {
            int from = Math.clamp(mark.from(), at, end);
            int to = Math.clamp(mark.to(), from, end);
            if (to == from) continue;
            pieces.add(new Piece(text.substring(at, from), false));
            pieces.add(new Piece(text.substring(from, to), true));
            at = to;
        }
        pieces.add(new Piece(text.substring(at, end), false));
        if (start > 0) pieces.addFirst(new Piece("…", false));
        if (end < text.length()) pieces.addLast(new Piece("…", false));
        return new Passage(List.copyOf(pieces));
    }

    /// The passage as one harmless line.
    String shown(UnaryOperator<String> mark) {
        var shown = new StringBuilder();
        for (var piece : pieces) {
            var text = Plain.inLine(piece.text());
            shown.append(piece.marked() ? mark.apply(text) : text);
        }
        return shown.toString().strip();
    }
}
