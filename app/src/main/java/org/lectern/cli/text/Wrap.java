package org.lectern.cli.text;

import java.util.ArrayList;
import java.util.List;

/// Text broken into lines of a width.
public final class Wrap {

    private Wrap() {}

    /// The text's paragraphs (separated by LF) broken at spaces; a word longer than a line stands on one of its own.
    /// An empty paragraph gives an empty line.
    public static List<String> lines(String text, int columns) {
        var lines = new ArrayList<String>();
        for (var paragraph : Plain.lines(text).lines().toList()) {
            fill(paragraph, columns, lines);
        }
        return lines;
    }

    private static void fill(String paragraph, int columns, List<String> lines) {
        var line = new StringBuilder();
        int used = 0;
        for (var word : paragraph.split("[ \\t]+", -1)) {
            if (word.isEmpty()) continue;
            int width = Columns.width(word);
            if (used > 0 && used + 1 + width > columns) {
                lines.add(line.toString());
                line.setLength(0);
                used = 0;
            }
            if (used > 0) {
                line.append(' ');
                used++;
            }
            line.append(word);
            used += width;
        }
        lines.add(line.toString());
    }
}
