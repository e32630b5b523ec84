package org.lectern.desktop.help;

import java.util.ArrayList;
import java.util.List;

/// The little Markdown that help pages are written in: headings, paragraphs, lists, and code that is indented by four
/// spaces.
final class Markdown {

    /// A part of a page.
    sealed interface Block {
        record Heading(int level, String text) implements Block {}

        record Paragraph(String text) implements Block {}

        record Item(String text) implements Block {}

        /// Lines to be shown in a face of fixed width.
        ///
        /// @param text lines as they stand, without the indent
        record Code(String text) implements Block {}
    }

    private static final String INDENT = "    ";

    private Markdown() {}

    static List<Block> read(String page) {
        var blocks = new ArrayList<Block>();
        var lines = new ArrayList<String>();
        for (var line : (page + "\n\n").split("\n", -1)) {
            boolean startsAnew =
                    line.isBlank() || line.startsWith("#") || line.startsWith("* ") || isBreak(lines, line);
            if (startsAnew && !lines.isEmpty() && !goesOn(lines, line)) {
                blocks.add(block(lines));
                lines.clear();
            }
            if (!line.isBlank() || (!lines.isEmpty() && lines.getFirst().startsWith(INDENT))) lines.add(line);
        }
        return blocks;
    }

    private static boolean isBreak(List<String> lines, String line) {
        if (lines.isEmpty()) return false;
        var first = lines.getFirst();
        return first.startsWith("#")
                || (first.startsWith(INDENT) != line.startsWith(INDENT) && !first.startsWith("* "));
    }

    /// A blank line within code may be a part of it; it is dropped again at the end.
    private static boolean goesOn(List<String> lines, String line) {
        return line.isBlank()
                && lines.getFirst().startsWith(INDENT)
                && !lines.getLast().isBlank();
    }

    private static Block block(List<String> lines) {
        var first = lines.getFirst();
        if (first.startsWith(INDENT)) {
            return new Block.Code(String.join(
                            "\n",
                            lines.stream()
                                    .map(line -> line.isBlank() ? "" : line.substring(INDENT.length()))
                                    .toList())
                    .stripTrailing());
        }
        var text = String.join(" ", lines.stream().map(String::strip).toList()).replace("`", "");
        if (first.startsWith("#")) {
            int level = first.indexOf(' ');
            return new Block.Heading(level, text.substring(level).strip());
        }
        return first.startsWith("* ") ? new Block.Item(text.substring(2)) : new Block.Paragraph(text);
    }
}
