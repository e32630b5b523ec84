package org.lectern.format.document;

import java.io.IOException;
import java.util.Iterator;
import java.util.stream.Stream;
import org.lectern.format.ExportOptions;
import org.lectern.format.Exporter;
import org.lectern.format.reference.HtmlText;
import org.lectern.format.reference.ReferenceStyle;
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
    public boolean isBibliography() {
        return true;
    }

    @Override
    public void write(Stream<Paper> papers, ExportOptions options, Appendable out) throws IOException {
        var style = ReferenceStyle.named(options.style());
        out.append(HEAD);
        int number = 0;
        for (Iterator<Paper> each = papers.iterator(); each.hasNext(); ) {
            number++;
            if (style.isPresent()) item(each.next(), style.get(), number, options, out);
            else item(each.next(), options, out);
        }
        out.append(FOOT);
    }

    private static void item(Paper paper, ReferenceStyle style, int number, ExportOptions options, Appendable out)
            throws IOException {
        var reference = style.write(paper.citation(), number);
        out.append("<li id=\"").append(HtmlText.escaped(paper.key().text())).append("\">");
        if (!reference.label().isEmpty())
            out.append(HtmlText.escaped(reference.label())).append(' ');
        out.append(reference.html());
        if (options.abstracts()) abstractText(paper.citation().shownAbstract(), out);
        out.append("</li>\n");
    }

    private static void item(Paper paper, ExportOptions options, Appendable out) throws IOException {
        var reference = PlainReference.of(paper.citation());
        out.append("<li id=\"").append(HtmlText.escaped(paper.key().text())).append("\">");
        if (!reference.lead().isEmpty())
            out.append(HtmlText.escaped(reference.lead())).append(' ');
        out.append(HtmlText.escaped(reference.title())).append(stop(reference.title()));
        if (!reference.venue().isEmpty())
            out.append(" <i>").append(HtmlText.escaped(reference.venue())).append("</i>");
        if (!reference.behind().isEmpty())
            out.append(reference.venue().isEmpty() ? " " : ", ").append(HtmlText.escaped(reference.behind()));
        if (!reference.venue().isEmpty() || !reference.behind().isEmpty()) out.append('.');
        if (!reference.link().isEmpty()) out.append(' ').append(HtmlText.link(reference.link()));
        if (options.abstracts()) abstractText(paper.citation().shownAbstract(), out);
        out.append("</li>\n");
    }

    private static String stop(String title) {
        return title.isEmpty() || ".?!".indexOf(title.charAt(title.length() - 1)) >= 0 ? "" : ".";
    }

    private static void abstractText(String text, Appendable out) throws IOException {
        for (var paragraph : text.split("\n", -1))
            if (!paragraph.isBlank())
                out.append("\n<p>").append(HtmlText.escaped(paragraph.strip())).append("</p>");
    }
}
