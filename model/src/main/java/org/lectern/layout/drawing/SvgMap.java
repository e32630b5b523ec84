package org.lectern.layout.drawing;

import java.io.IOException;

/// Writes a drawing as SVG 1.1: a circle a paper, with its title, and the topics' names above. The same drawing gives
/// the same bytes.
public final class SvgMap {

    private static final String FONT = "system-ui, -apple-system, 'Segoe UI', Roboto, 'Noto Sans', Arial, sans-serif";
    private static final double HALO = 4;

    private SvgMap() {}

    /// Writes the picture.
    ///
    /// @param title what the picture shows, for those who cannot see it
    public static void write(Drawing drawing, String title, Appendable out) throws IOException {
        var width = Markup.pixels(drawing.width());
        var height = Markup.pixels(drawing.height());
        out.append("<svg xmlns=\"http://www.w3.org/2000/svg\" role=\"img\" aria-labelledby=\"map-title\" width=\"")
                .append(width)
                .append("\" height=\"")
                .append(height)
                .append("\" viewBox=\"0 0 ")
                .append(width)
                .append(' ')
                .append(height)
                .append("\">\n<title id=\"map-title\">")
                .append(Markup.escaped(title))
                .append("</title>\n<rect class=\"ground\" width=\"100%\" height=\"100%\" fill=\"")
                .append(drawing.theme().background().hex())
                .append("\"/>\n<g class=\"papers\" fill-opacity=\".85\">\n");
        for (var circle : drawing.circles()) circle(circle, out);
        out.append("</g>\n<g class=\"names\" text-anchor=\"middle\" font-weight=\"600\" font-family=\"")
                .append(FONT)
                .append("\" fill=\"")
                .append(drawing.theme().text().hex())
                .append("\" stroke=\"")
                .append(drawing.theme().background().hex())
                .append("\" stroke-width=\"")
                .append(Markup.pixels(HALO))
                .append("\" stroke-linejoin=\"round\" paint-order=\"stroke\" pointer-events=\"none\">\n");
        for (var label : drawing.labels()) label(label, out);
        out.append("</g>\n</svg>\n");
    }

    private static void circle(Drawing.Circle circle, Appendable out) throws IOException {
        out.append("<circle id=\"p")
                .append(circle.paper().toString())
                .append("\" cx=\"")
                .append(Markup.pixels(circle.x()))
                .append("\" cy=\"")
                .append(Markup.pixels(circle.y()))
                .append("\" r=\"")
                .append(Markup.pixels(circle.radius()))
                .append("\" fill=\"")
                .append(circle.colour().hex())
                .append("\"><title>")
                .append(Markup.escaped(circle.title()))
                .append("</title></circle>\n");
    }

    private static void label(Drawing.Label label, Appendable out) throws IOException {
        out.append("<text x=\"")
                .append(Markup.pixels(label.x()))
                .append("\" y=\"")
                .append(Markup.pixels(label.y()))
                .append("\" font-size=\"")
                .append(Markup.pixels(label.size()))
                .append("\">")
                .append(Markup.escaped(label.text()))
                .append("</text>\n");
    }
}
