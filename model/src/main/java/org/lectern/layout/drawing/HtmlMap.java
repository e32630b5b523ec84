package org.lectern.layout.drawing;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Objects;
import java.util.stream.Collectors;

/// Writes a drawing as one HTML file that needs nothing else: the picture, a search field, a card that follows the
/// pointer, zooming, and all papers as an outline below for those who cannot see or point.
///
/// The page may load nothing: its content policy forbids every address.
public final class HtmlMap {

    private HtmlMap() {}

    /// What the page says.
    ///
    /// @param language its language, such as `en`
    /// @param title of the page and the picture
    /// @param search beside the search field
    /// @param larger of the button that zooms in
    /// @param smaller of the button that zooms out
    /// @param whole of the button that shows all
    /// @param outline above the list of papers
    /// @param unassigned above the papers without a topic
    public record Words(
            String language,
            String title,
            String search,
            String larger,
            String smaller,
            String whole,
            String outline,
            String unassigned) {}

    public static void write(Drawing drawing, Words words, Appendable out) throws IOException {
        out.append("<!DOCTYPE html>\n<html lang=\"")
                .append(Markup.escaped(words.language))
                .append(
                        "\">\n<head>\n<meta charset=\"utf-8\">\n<meta http-equiv=\"Content-Security-Policy\" content=\"")
                .append("default-src 'none'; style-src 'unsafe-inline'; script-src 'unsafe-inline'\">\n")
                .append("<meta name=\"viewport\" content=\"width=device-width, initial-scale=1\">\n<title>")
                .append(Markup.escaped(words.title))
                .append("</title>\n<style>\n")
                .append(":root { --background: ")
                .append(drawing.theme().background().hex())
                .append("; --text: ")
                .append(drawing.theme().text().hex())
                .append("; }\n")
                .append(resource("map.css"))
                .append("</style>\n</head>\n<body>\n");
        tools(words, out);
        out.append("<main>\n");
        SvgMap.write(drawing, words.title, out);
        out.append("</main>\n<p id=\"card\" hidden></p>\n");
        outline(drawing, words, out);
        out.append("<script>\n").append(resource("map.js")).append("</script>\n</body>\n</html>\n");
    }

    private static void tools(Words words, Appendable out) throws IOException {
        out.append("<header>\n<label>")
                .append(Markup.escaped(words.search))
                .append(
                        " <input id=\"search\" type=\"search\"></label>\n<output id=\"count\" for=\"search\"></output>\n");
        button("larger", "+", words.larger, out);
        button("smaller", "\u2212", words.smaller, out);
        button("whole", "\u25a1", words.whole, out);
        out.append("</header>\n");
    }

    private static void button(String id, String sign, String name, Appendable out) throws IOException {
        var escaped = Markup.escaped(name);
        out.append("<button id=\"")
                .append(id)
                .append("\" type=\"button\" title=\"")
                .append(escaped)
                .append("\" aria-label=\"")
                .append(escaped)
                .append("\">")
                .append(sign)
                .append("</button>\n");
    }

    private static void outline(Drawing drawing, Words words, Appendable out) throws IOException {
        var byTopic = drawing.circles().stream()
                .collect(Collectors.groupingBy(Drawing.Circle::topic, LinkedHashMap::new, Collectors.toList()));
        var unassigned = byTopic.remove("");
        out.append("<details id=\"outline\">\n<summary>")
                .append(Markup.escaped(words.outline))
                .append("</summary>\n");
        for (var each : byTopic.entrySet()) section(each.getKey(), each.getValue(), out);
        if (unassigned != null) section(words.unassigned, unassigned, out);
        out.append("</details>\n");
    }

    private static void section(String name, List<Drawing.Circle> papers, Appendable out) throws IOException {
        out.append("<h2>").append(Markup.escaped(name)).append("</h2>\n<ul>\n");
        for (var paper : papers) {
            out.append("<li><a href=\"#p")
                    .append(paper.paper().toString())
                    .append("\">")
                    .append(Markup.escaped(paper.title()))
                    .append("</a></li>\n");
        }
        out.append("</ul>\n");
    }

    private static String resource(String name) {
        try (InputStream text = HtmlMap.class.getResourceAsStream(name)) {
            return new String(Objects.requireNonNull(text).readAllBytes(), StandardCharsets.UTF_8).replace("\r", "");
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
