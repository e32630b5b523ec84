package org.lectern.format.listing;

import java.util.List;
import java.util.stream.Stream;

/// A line as its reader sees it, with what stands out in it.
///
/// @param text without markup
/// @param spans in the order of their starts
public record MarkedLine(String text, List<Span> spans) {

    public MarkedLine {
        spans = List.copyOf(spans);
    }

    /// What a part of a line is marked as.
    public enum Mark {
        LINK,
        STRONG,
        SLANTED
    }

    /// Characters `from` up to, not including, `to`.
    ///
    /// @param address of a link, else empty
    public record Span(Mark mark, int from, int to, String address) {}

    /// The text of a span without the white space around it.
    String text(Span span) {
        return text.substring(span.from, span.to).strip();
    }

    Stream<Span> marked(Mark mark) {
        return spans.stream().filter(span -> span.mark == mark);
    }

    /// The addresses that the line leads to, in order.
    public List<String> addresses() {
        return marked(Mark.LINK).map(Span::address).toList();
    }
}
