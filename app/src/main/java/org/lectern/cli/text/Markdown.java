package org.lectern.cli.text;

import java.util.ArrayList;
import java.util.List;

/// Help pages in Markdown, shown as text: headings, paragraphs, lists and indented code, with `code` inside a line.
public final class Markdown {

    private Markdown() {}

    /// The page as lines of a width.
    public static List<String> lines(String page, int width, Style style) {
        var lines = new ArrayList<String>();
        var paragraph = new StringBuilder();
        for (var line : page.lines().toList()) {
            if (line.startsWith("#") || line.startsWith("    ") || line.isBlank() || line.startsWith("* ")) {
                flush(paragraph, width, lines);
            }
            if (line.startsWith("#")) lines.add(style.bold(line.replaceFirst("^#+ *", "")));
            else if (line.startsWith("    ")) lines.add(line.substring(2));
            else if (line.isBlank()) lines.add("");
            else paragraph.append(paragraph.isEmpty() ? "" : " ").append(line.strip());
        }
        flush(paragraph, width, lines);
        return lines;
    }

    private static void flush(StringBuilder paragraph, int width, List<String> lines) {
        if (paragraph.isEmpty()) return;
        var text = paragraph.toString().replace("`", "");
        boolean isItem = text.startsWith("* ");
        var wrapped = Wrap.lines(isItem ? text.substring(2) : text, width - 2);
        for (int i = 0; i < wrapped.size(); i++) {
            lines.add(isItem ? (i == 0 ? "• " : "  ") + wrapped.get(i) : wrapped.get(i));
        }
        paragraph.setLength(0);
    }
}
