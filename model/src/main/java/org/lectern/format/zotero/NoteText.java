package org.lectern.format.zotero;

import java.util.Locale;
import java.util.Set;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.TextNode;
import org.jsoup.select.NodeFilter;
import org.jsoup.select.NodeTraversor;

/// A note in HTML as plain text: paragraphs on lines of their own, headings, lists and quotations marked as
/// Markdown marks them. Pictures are left out.
final class NoteText implements NodeFilter {

    private static final Set<String> HIDDEN = Set.of("style", "script", "template", "svg", "img");
    private static final Set<String> BLOCKS = Set.of(
            "p", "div", "ul", "ol", "li", "blockquote", "pre", "table", "tr", "h1", "h2", "h3", "h4", "h5", "h6");

    private final StringBuilder text = new StringBuilder();

    private NoteText() {}

    /// The text of a note, without blank lines at its ends.
    static String of(String html) {
        var note = new NoteText();
        NodeTraversor.filter(note, Jsoup.parseBodyFragment(html).body());
        return note.text
                .toString()
                .replaceAll("[ \\t\\u00a0]+\n", "\n")
                .replaceAll("\n{3,}", "\n\n")
                .strip();
    }

    @Override
    public FilterResult head(Node node, int depth) {
        if (node instanceof TextNode words) {
            append(words);
            return FilterResult.CONTINUE;
        }
        if (!(node instanceof Element element)) return FilterResult.SKIP_ENTIRELY;
        var name = element.tagName().toLowerCase(Locale.ROOT);
        if (HIDDEN.contains(name)) return FilterResult.SKIP_ENTIRELY;
        if (name.equals("br")) text.append('\n');
        if (BLOCKS.contains(name)) {
            endLine();
            text.append(mark(element, name));
        }
        if (name.equals("td") || name.equals("th")) text.append(element.elementSiblingIndex() == 0 ? "" : "\t");
        return FilterResult.CONTINUE;
    }

    @Override
    public FilterResult tail(Node node, int depth) {
        if (!(node instanceof Element element)) return FilterResult.CONTINUE;
        var name = element.tagName().toLowerCase(Locale.ROOT);
        if (name.equals("a")) link(element);
        if (BLOCKS.contains(name)) endLine();
        return FilterResult.CONTINUE;
    }

    private void append(TextNode words) {
        var plain = words.getWholeText();
        boolean isVerbatim = isIn(words, "pre");
        var shown = isVerbatim ? plain : plain.replaceAll("[\\s\\u00a0]+", " ");
        text.append(atLineStart() && !isVerbatim ? shown.stripLeading() : shown);
    }

    private static boolean isIn(TextNode words, String element) {
        var parent = words.parentElement();
        return parent != null && parent.closest(element) != null;
    }

    /// What Markdown puts before a block.
    private static String mark(Element element, String name) {
        if (name.length() == 2 && name.charAt(0) == 'h') return "#".repeat(name.charAt(1) - '0') + ' ';
        var quoted = name.equals("p") && element.closest("blockquote") != null ? "> " : "";
        if (!name.equals("li")) return quoted;
        long depth =
                element.parents().stream().filter(each -> each.is("ul, ol")).count();
        var list = element.parent();
        boolean isNumbered = list != null && list.tagName().equalsIgnoreCase("ol");
        return "  ".repeat((int) Math.max(0, depth - 1))
                + (isNumbered ? element.elementSiblingIndex() + 1 + ". " : "- ");
    }

    /// The address behind a link's words, where those do not say it.
    private void link(Element element) {
        var address = element.attr("href").strip();
        if (address.startsWith("http") && !element.text().contains(address))
            text.append(" (").append(address).append(')');
    }

    private boolean atLineStart() {
        return text.isEmpty() || text.charAt(text.length() - 1) == '\n' || text.charAt(text.length() - 1) == ' ';
    }

    /// A mark alone on its line waits for the block in it, as in a list item that holds a paragraph.
    private void endLine() {
        int start = text.lastIndexOf("\n") + 1;
        var line = text.substring(start);
        if (!line.isEmpty() && !line.matches("\\s*(?:#+|>|-|\\d+\\.) ")) text.append('\n');
    }
}
