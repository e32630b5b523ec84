package org.lectern.format.html.shown;

import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.TextNode;
import org.jsoup.select.NodeFilter;
import org.jsoup.select.NodeTraversor;
import org.lectern.format.RaisedText;

/// What a reader sees of an element, with formulas in the TeX that they were made from.
public final class VisibleText implements NodeFilter {

    private static final Set<String> HIDDEN = Set.of("style", "noscript", "template", "svg", "button", "nav", "select");
    private static final Set<String> RENDERED = Set.of("MathJax", "MathJax_Preview", "MathJax_Display", "katex-html");

    private final StringBuilder text = new StringBuilder();

    private VisibleText() {}

    /// The text on one line.
    public static String line(Element element) {
        return of(element).replaceAll("[\\s\\u00a0]+", " ").strip();
    }

    /// The text with LF between paragraphs.
    public static String paragraphs(Element element) {
        return of(element)
                .lines()
                .map(line -> line.replaceAll("[\\s\\u00a0]+", " ").strip())
                .filter(line -> !line.isEmpty())
                .collect(Collectors.joining("\n"));
    }

    private static String of(Element element) {
        var visible = new VisibleText();
        NodeTraversor.filter(visible, element);
        return visible.text.toString();
    }

    @Override
    public FilterResult head(Node node, int depth) {
        if (node instanceof TextNode words) {
            text.append(words.getWholeText().replaceAll("\\s+", " "));
            return FilterResult.CONTINUE;
        }
        if (!(node instanceof Element element)) return FilterResult.SKIP_ENTIRELY;
        var name = element.tagName().toLowerCase(Locale.ROOT);
        var tex = tex(element, name);
        if (!tex.isEmpty()) {
            text.append('$').append(tex.strip()).append('$');
            return FilterResult.SKIP_ENTIRELY;
        }
        // A machine's summary within an abstract is no part of it.
        if (name.equals("script")
                || (depth > 0 && element.hasClass("tldr-abstract-replacement"))
                || HIDDEN.contains(name)
                || element.classNames().stream().anyMatch(RENDERED::contains)) return FilterResult.SKIP_ENTIRELY;
        boolean isScript = (name.equals("sup") || name.equals("sub")) && element.childrenSize() == 0;
        if (isScript) {
            text.append(name.equals("sup") ? RaisedText.above(element.text()) : RaisedText.below(element.text()));
            return FilterResult.SKIP_ENTIRELY;
        }
        if (name.equals("br") || (element.isBlock() && depth > 0)) text.append('\n');
        return FilterResult.CONTINUE;
    }

    @Override
    public FilterResult tail(Node node, int depth) {
        if (node instanceof Element element && element.isBlock() && depth > 0) text.append('\n');
        return FilterResult.CONTINUE;
    }

    /// The source of a formula, where the page keeps it beside what it shows.
    private static String tex(Element element, String name) {
        if (name.equals("script")) return element.attr("type").startsWith("math/tex") ? element.data() : "";
        if (!name.equals("math") && !element.hasClass("katex")) return "";
        var source = element.selectFirst("annotation[encoding=application/x-tex]");
        return source == null ? element.attr("alttext") : source.text();
    }
}
