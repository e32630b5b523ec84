package org.lectern.format.html;

import java.io.BufferedReader;
import java.io.StringReader;
import java.util.ArrayList;
import java.util.List;
import org.jsoup.nodes.Element;
import org.lectern.format.Parsed;
import org.lectern.format.html.shown.VisibleText;
import org.lectern.format.page.PageImporter;
import org.lectern.paper.Source;

/// A page that says nothing for programs, read as the text that its reader would have saved.
final class PlainText {

    private static final String BLOCKS =
            "h1, h2, h3, h4, h5, h6, p, li, dt, dd, td, blockquote, pre, figcaption, div, section," + " article";

    private PlainText() {}

    /// The papers of a list of titles and abstracts, or none.
    static List<Parsed> read(HtmlPage page) {
        var blocks = new ArrayList<Element>();
        var text = new StringBuilder();
        for (var block : page.document().select(BLOCKS)) {
            if (block.select(BLOCKS).size() > 1) continue; // itself is among them
            var line = VisibleText.line(block);
            if (line.isEmpty()) continue;
            blocks.add(block);
            text.append(line).append("\n\n");
        }
        var importer = new PageImporter();
        if (blocks.isEmpty() || !importer.recognises(text.toString())) return List.of();
        return importer.read(new BufferedReader(new StringReader(text.toString())))
                .map(parsed -> placed(parsed, page, blocks))
                .toList();
    }

    /// The record with its place in the page, where each block of text was two lines.
    private static Parsed placed(Parsed parsed, HtmlPage page, List<Element> blocks) {
        int first = Math.min(blocks.size() - 1, (parsed.source().line() - 1) / 2);
        int lines = (int) parsed.source().verbatim().lines().count();
        int last = Math.min(blocks.size() - 1, first + Math.max(0, lines - 1) / 2);
        Source source = page.source(blocks.get(first), blocks.get(last), "");
        return switch (parsed) {
            case Parsed.Accepted(var _, var citation, var unmapped, var warnings, var belongings) ->
                new Parsed.Accepted(source, citation, unmapped, warnings, belongings);
            case Parsed.Rejected(var _, var reason) -> new Parsed.Rejected(source, reason);
            case Parsed.Restored restored -> restored;
        };
    }
}
