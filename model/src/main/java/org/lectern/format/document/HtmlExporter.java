package org.lectern.format.document;

import java.io.IOException;
import java.util.Iterator;
import java.util.stream.Stream;
import org.lectern.format.ExportOptions;
import org.lectern.format.Exporter;
import org.lectern.paper.Paper;

/// A bibliography as a web page: HTML 5 in UTF-8 that needs no other file, each entry with its key as its anchor.
///
/// All text is escaped, and only addresses of the web become links, so that nothing in a title or address can run.
public final class HtmlExporter implements Exporter {

    private static final String HEAD = """
            <!DOCTYPE html>
            <html>
            <head>
            <meta charset="utf-8">
            <meta name="viewport" content="width=device-width, initial-scale=1">
            <title>Bibliography</title>
            <style>
            body { max-width: 45em; margin: 2em auto; padding: 0 1em; font: 1em/1.5 serif; }
            .references { list-style: none; padding: 0; }
            .references li { margin: 0 0 .6em; padding-left: 2em; text-indent: -2em; }
            .references p { margin: .2em 0 0; text-indent: 0; font-size: .9em; }
            </style>
            </head>
            <body>
            <ul class="references">
            """;
    private static final String FOOT = """
            </ul>
            </body>
            </html>
            """;

    @Override
    public String name() {
        return "html";
    }

    @Override
    public boolean citesByKey() {
        return true;
    }

    @Override
    public void write(Stream<Paper> papers, ExportOptions options, Appendable out) throws IOException {
        out.append(HEAD);
        for (Iterator<Paper> each = papers.iterator(); each.hasNext(); ) item(each.next(), options, out);
        out.append(FOOT);
    }

    private static void item(Paper paper, ExportOptions options, Appendable out) throws IOException {
        var reference = PlainReference.of(paper.citation());
        out.append("<li id=\"").append(escaped(paper.key().text())).append("\">");
        if (!reference.lead().isEmpty()) out.append(escaped(reference.lead())).append(' ');
        out.append(escaped(reference.title())).append(stop(reference.title()));
        if (!reference.venue().isEmpty())
            out.append(" <i>").append(escaped(reference.venue())).append("</i>");
        if (!reference.behind().isEmpty())
            out.append(reference.venue().isEmpty() ? " " : ", ").append(escaped(reference.behind()));
        if (!reference.venue().isEmpty() || !reference.behind().isEmpty()) out.append('.');
        link(reference.link(), out);
        if (options.abstracts()) abstractText(paper.citation().shownAbstract(), out);
        out.append("</li>\n");
    }

    private static String stop(String title) {
        return title.isEmpty() || ".?!".indexOf(title.charAt(title.length() - 1)) >= 0 ? "" : ".";
    }

    private static void link(String address, Appendable out) throws IOException {
        if (address.isEmpty()) return;
        var escaped = escaped(address);
        if (address.matches("(?i)(?:https?|ftp)://\\S+"))
            out.append(" <a href=\"")
                    .append(escaped)
                    .append("\">")
                    .append(escaped)
                    .append("</a>");
        else out.append(' ').append(escaped);
    }

    private static void abstractText(String text, Appendable out) throws IOException {
        for (var paragraph : text.split("\n", -1))
            if (!paragraph.isBlank())
                out.append("\n<p>").append(escaped(paragraph.strip())).append("</p>");
    }

    private static String escaped(String text) {
        var escaped = new StringBuilder(text.length());
        text.codePoints().filter(c -> c >= ' ' && (c < 0x7F || c >= 0xA0)).forEach(c -> {
            switch (c) {
                case '&' -> escaped.append("&amp;");
                case '<' -> escaped.append("&lt;");
                case '>' -> escaped.append("&gt;");
                case '"' -> escaped.append("&quot;");
                default -> escaped.appendCodePoint(c);
            }
        });
        return escaped.toString();
    }
}
