package org.lectern.format.reference;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;

/// A reference as it is printed.
///
/// @param label a number in its brackets or with its full stop, or empty in a style that is sorted by authors
public record Formatted(String label, List<Piece> pieces) {

    /// How a piece of text looks.
    public enum Look {
        PLAIN,
        ITALIC,
        BOLD,
        /// An address of the web.
        LINK
    }

    /// Some characters of one look.
    public record Piece(String text, Look look) {}

    public Formatted {
        pieces = List.copyOf(pieces);
    }

    public Formatted withoutLabel() {
        return new Formatted("", pieces);
    }

    public String plain() {
        var text = pieces.stream().map(Piece::text).collect(Collectors.joining());
        return label.isEmpty() ? text : label + ' ' + text;
    }

    /// The reference without its label, in HTML.
    public String html() {
        return pieces.stream()
                .map(piece -> switch (piece.look) {
                    case PLAIN -> HtmlText.escaped(piece.text);
                    case ITALIC -> "<i>" + HtmlText.escaped(piece.text) + "</i>";
                    case BOLD -> "<b>" + HtmlText.escaped(piece.text) + "</b>";
                    case LINK -> HtmlText.link(piece.text);
                })
                .collect(Collectors.joining());
    }

    /// Gathers pieces, and sees to the signs between them.
    static final class Line {
        private final List<Piece> pieces = new ArrayList<>();
        private String last = "";

        /// Adds a text behind a separator; nothing where the text is empty. A separator's full stop or comma is left
        /// out behind a sign that ends a sentence, and the separator as a whole at the beginning.
        Line add(String before, String text, Look look, String after) {
            if (text.isEmpty()) return this;
            sign(before);
            pieces.add(new Piece(text, look));
            last = text;
            if (!after.isEmpty()) sign(after);
            return this;
        }

        Line add(String before, String text, String after) {
            return add(before, text, Look.PLAIN, after);
        }

        Line add(String before, String text) {
            return add(before, text, Look.PLAIN, "");
        }

        Line italic(String before, String text) {
            return add(before, text, Look.ITALIC, "");
        }

        private void sign(String sign) {
            if (pieces.isEmpty() && sign.isBlank()) return;
            // A full stop within quotation marks ends the sentence too.
            var bare = last.endsWith("”") ? last.substring(0, last.length() - 1) : last;
            boolean isEnded = !bare.isEmpty() && ".?!".indexOf(bare.charAt(bare.length() - 1)) >= 0;
            boolean isStop = !sign.isEmpty() && ".,".indexOf(sign.charAt(0)) >= 0;
            boolean isDouble = isEnded && isStop && (sign.charAt(0) == '.' || !last.endsWith("."));
            var written =
                    pieces.isEmpty() ? sign.replaceFirst("^[.,;:]?\\s+", "") : isDouble ? sign.substring(1) : sign;
            if (written.isEmpty()) return;
            pieces.add(new Piece(written, Look.PLAIN));
            last = written.isBlank() ? last : written;
        }

        Formatted end(String label, boolean stop, String link) {
            if (stop && last.endsWith(",”")) {
                var open = pieces.removeLast();
                pieces.add(new Piece(open.text.substring(0, open.text.length() - 2) + ".”", open.look));
            } else if (stop) sign(".");
            if (!link.isEmpty()) {
                pieces.add(new Piece(" ", Look.PLAIN));
                pieces.add(new Piece(link, Look.LINK));
            }
            return new Formatted(label, pieces);
        }
    }
}
