package org.lectern.format.document;

import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.lectern.paper.Citation;

/// Text of papers in Markdown (CommonMark), in which nothing is taken for markup.
final class MarkdownText {

    private static final Pattern SPECIAL = Pattern.compile("[\\\\`*_\\[\\]<>#|]|^[-+](?=\\s)|^\\d+(?=[.)]\\s)|~~");
    private static final Pattern LINE_END = Pattern.compile("\\R");

    private static final Pattern BLANK = Pattern.compile("[\\s\\p{Cntrl}]+");

    private MarkdownText() {}

    /// One line of text.
    static String escaped(String text) {
        return SPECIAL.matcher(BLANK.matcher(text).replaceAll(" ").strip()).replaceAll(special -> {
            var sign = special.group();
            return Character.isDigit(sign.charAt(0)) ? sign + "\\\\" : "\\\\" + Matcher.quoteReplacement(sign);
        });
    }

    /// The paragraphs of a text, escaped.
    static List<String> paragraphs(String text) {
        return LINE_END.splitAsStream(text.strip())
                .map(String::strip)
                .filter(line -> !line.isEmpty())
                .map(MarkdownText::escaped)
                .toList();
    }

    /// The paper as a list names it, the title in bold.
    static String reference(PlainReference reference) {
        var out = new StringBuilder();
        if (!reference.lead().isEmpty()) out.append(escaped(reference.lead())).append(' ');
        out.append("**").append(escaped(reference.title())).append("**").append(stop(reference.title()));
        if (!reference.venue().isEmpty())
            out.append(" *").append(escaped(reference.venue())).append('*');
        if (!reference.behind().isEmpty())
            out.append(reference.venue().isEmpty() ? " " : ", ").append(escaped(reference.behind()));
        if (!reference.venue().isEmpty() || !reference.behind().isEmpty()) out.append('.');
        if (!reference.link().isEmpty())
            out.append(" <").append(reference.link().replaceAll("[<>\\s]", "")).append('>');
        return out.toString();
    }

    private static String stop(String title) {
        return title.isEmpty() || ".?!".indexOf(title.charAt(title.length() - 1)) >= 0 ? "" : ".";
    }

    static List<String> shownAbstract(Citation citation) {
        return paragraphs(citation.shownAbstract());
    }
}
