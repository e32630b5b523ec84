package org.lectern.format.arxiv;

import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.lectern.format.xml.XmlElement;

/// Abstracts as arXiv breaks them: a paragraph starts with an indented line or behind an empty one.
final class Paragraphs {

    private static final Pattern PARAGRAPH = Pattern.compile("\\n[ \\t]+(?=\\S)|\\n[ \\t]*\\n\\s*");
    private static final Pattern SPACES = Pattern.compile("\\s+");

    private Paragraphs() {}

    /// The paragraphs of the first element of that name, between LFs.
    static String of(XmlElement parent, String name) {
        return parent.all(name).findFirst().map(Paragraphs::of).orElse("");
    }

    static String of(XmlElement text) {
        return PARAGRAPH
                .splitAsStream(text.raw().strip())
                .map(paragraph -> SPACES.matcher(paragraph).replaceAll(" ").strip())
                .filter(paragraph -> !paragraph.isEmpty())
                .collect(Collectors.joining("\n"));
    }
}
