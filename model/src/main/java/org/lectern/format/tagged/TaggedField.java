package org.lectern.format.tagged;

import java.util.ArrayList;
import java.util.List;
import org.lectern.format.encoding.Entities;

/// A field of a record: its tag and the lines of its value, the first without the tag.
public record TaggedField(String tag, List<String> lines) {

    /// No producer wraps lines longer than this; longer ones are paragraphs.
    private static final int WIDEST_WRAP = 200;

    public TaggedField {
        lines = List.copyOf(lines);
    }

    /// The value on one line.
    public String text() {
        return Entities.decoded(
                String.join(" ", lines.stream().map(String::strip).toList()).strip());
    }

    /// The value as paragraphs between LFs. A line end is a wrap where the next line's first word would not have
    /// fitted any more, and the end of a paragraph elsewhere.
    public String paragraphs() {
        var kept = lines.stream().map(String::strip).toList();
        int width = kept.stream().mapToInt(String::length).max().orElse(0);
        var paragraphs = new ArrayList<String>();
        var open = new StringBuilder();
        for (int i = 0; i < kept.size(); i++) {
            var line = kept.get(i);
            if (!open.isEmpty() && !isWrap(kept.get(i - 1), line, width)) close(open, paragraphs);
            if (!open.isEmpty()) open.append(' ');
            open.append(line);
        }
        close(open, paragraphs);
        return Entities.decoded(String.join("\n", paragraphs));
    }

    private static void close(StringBuilder open, List<String> paragraphs) {
        if (!open.isEmpty()) paragraphs.add(open.toString());
        open.setLength(0);
    }

    private static boolean isWrap(String line, String next, int width) {
        if (line.isEmpty() || next.isEmpty()) return false;
        int firstWord = next.indexOf(' ') < 0 ? next.length() : next.indexOf(' ');
        return width <= WIDEST_WRAP && line.length() + 1 + firstWord >= width;
    }
}
