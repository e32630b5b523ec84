package org.lectern.format.html;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.UncheckedIOException;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.parser.Parser;
import org.lectern.paper.Source;

/// A page with its text, so that each record keeps its place and its raw form.
final class HtmlPage {

    /// Pages are read whole; nobody's list of papers is longer.
    private static final int LONGEST = 1 << 25;

    private final String text;
    private final Document document;
    private int records;

    private HtmlPage(String text) {
        this.text = text;
        document = Jsoup.parse(text, "", Parser.htmlParser().setTrackPosition(true));
    }

    static HtmlPage read(BufferedReader file) {
        try {
            var text = new StringBuilder();
            var buffer = new char[1 << 13];
            for (int n = file.read(buffer); n >= 0 && text.length() < LONGEST; n = file.read(buffer)) {
                text.append(buffer, 0, n);
            }
            return new HtmlPage(text.toString());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /// The page as it stands in the file.
    String text() {
        return text;
    }

    Document document() {
        return document;
    }

    /// The place of the next record: all from the first element to the last.
    Source source(Element first, Element last, String key) {
        var start = first.sourceRange();
        int from = start.isTracked() ? start.startPos() : 0;
        var end = last.endSourceRange().isTracked() ? last.endSourceRange() : last.sourceRange();
        int to = end.isTracked() ? Math.max(from, end.endPos()) : text.length();
        int line = start.isTracked() ? Math.max(1, start.start().lineNumber()) : 1;
        var verbatim = text.substring(Math.min(from, text.length()), Math.min(to, text.length()));
        return new Source("", "html", ++records, line, key, "", verbatim);
    }

    /// The page as one record in which no paper was found.
    Source source() {
        var start = text.length() > 400 ? text.substring(0, 400) : text;
        return new Source("", "html", 1, 1, "", "", start);
    }
}
