package org.lectern.format.markdown;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Pattern;
import org.jsoup.parser.Parser;
import org.lectern.format.listing.MarkedLine;
import org.lectern.format.listing.MarkedLine.Mark;
import org.lectern.format.listing.MarkedLine.Span;

/// The marks within a line of Markdown (CommonMark 0.31, 6, with bare addresses as GitHub links them): links, bold and
/// italics are kept as spans, pictures are dropped, HTML's links become links and its other tags nothing.
final class Inline {

    private static final Pattern ANCHOR =
            Pattern.compile("(?i)<a\\s[^>]{0,500}?href\\s*=\\s*[\"']?([^\"'\\s>]+)[^>]{0,500}>(.*?)</a>");
    private static final Pattern BOLD = Pattern.compile("(?i)</?(?:b|strong)>");
    private static final Pattern SLANTED = Pattern.compile("(?i)</?(?:i|em)>");
    private static final Pattern BREAK = Pattern.compile("(?i)<br\\s*/?>");
    private static final Pattern TAG = Pattern.compile("</?[A-Za-z][A-Za-z0-9]*(?:\\s[^<>]{0,500})?/?>|<!--.*?-->");
    private static final Pattern BARE = Pattern.compile("<?(https?://[^\\s<>\\]|]+)>?");
    private static final Pattern PICTURE = Pattern.compile("!\\[[^\\]]*](?:\\([^)]*\\)|\\[[^\\]]*])");
    private static final String ESCAPABLE = "\\`*_{}[]()#+-.!|<>~$&\"'";

    private final String source;
    private final Map<String, String> definitions;
    private final StringBuilder text = new StringBuilder();
    private final List<Span> spans = new ArrayList<>();
    private int strongFrom = -1;
    private int slantedFrom = -1;

    private Inline(String source, Map<String, String> definitions) {
        this.source = source;
        this.definitions = definitions;
    }

    /// @param definitions the addresses of links by their names in lower case
    static MarkedLine read(String line, Map<String, String> definitions) {
        var plain = ANCHOR.matcher(Parser.unescapeEntities(line, false)).replaceAll("[$2]($1)");
        plain = SLANTED.matcher(BOLD.matcher(plain).replaceAll("**")).replaceAll("*");
        plain = TAG.matcher(BREAK.matcher(plain).replaceAll(" ")).replaceAll("");
        var inline = new Inline(PICTURE.matcher(plain).replaceAll(""), definitions);
        inline.read(0, inline.source.length());
        inline.spans.sort(Comparator.comparingInt(Span::from));
        return new MarkedLine(inline.text.toString(), inline.spans);
    }

    private void read(int from, int to) {
        for (int at = from; at < to; ) {
            char c = source.charAt(at);
            if (c == '\\' && at + 1 < to && ESCAPABLE.indexOf(source.charAt(at + 1)) >= 0) {
                text.append(source.charAt(at + 1));
                at += 2;
            } else if (c == '[') at = link(at, to);
            else if (c == '<' || source.startsWith("http", at)) at = bare(at, to);
            else if (source.startsWith("**", at) || source.startsWith("__", at)) {
                strong();
                at += 2;
            } else if (c == '*' || (c == '_' && isEdge(at, from, to))) {
                slanted();
                at++;
            } else if (c == '`' || source.startsWith("~~", at)) at += c == '`' ? 1 : 2;
            else {
                text.append(c);
                at++;
            }
        }
    }

    private boolean isEdge(int at, int from, int to) {
        boolean isWithin = at > from
                && at + 1 < to
                && Character.isLetterOrDigit(source.charAt(at - 1))
                && Character.isLetterOrDigit(source.charAt(at + 1));
        return !isWithin;
    }

    private void strong() {
        if (strongFrom >= 0 && strongFrom < text.length())
            spans.add(new Span(Mark.STRONG, strongFrom, text.length(), ""));
        strongFrom = strongFrom >= 0 ? -1 : text.length();
    }

    private void slanted() {
        if (slantedFrom >= 0 && slantedFrom < text.length())
            spans.add(new Span(Mark.SLANTED, slantedFrom, text.length(), ""));
        slantedFrom = slantedFrom >= 0 ? -1 : text.length();
    }

    /// Reads `[text](address)`, `[text][name]` or brackets that are only brackets, and gives the place behind.
    private int link(int open, int to) {
        int close = closing(open, to, '[', ']');
        if (close < 0) {
            text.append('[');
            return open + 1;
        }
        boolean isInline = close + 1 < to && source.charAt(close + 1) == '(';
        int end = isInline ? closing(close + 1, to, '(', ')') : -1;
        if (end > 0) return linked(open, close, address(source.substring(close + 2, end)), end + 1);
        boolean isNamed = close + 1 < to && source.charAt(close + 1) == '[';
        int named = isNamed ? closing(close + 1, to, '[', ']') : -1;
        var name = named > close + 2 ? source.substring(close + 2, named) : source.substring(open + 1, close);
        var address = definitions.getOrDefault(name.toLowerCase(Locale.ROOT), "");
        if (!address.isEmpty()) return linked(open, close, address, named > 0 ? named + 1 : close + 1);
        text.append('[');
        read(open + 1, close);
        text.append(']');
        return close + 1;
    }

    private int linked(int open, int close, String address, int end) {
        int from = text.length();
        read(open + 1, close);
        spans.add(new Span(Mark.LINK, from, text.length(), address));
        return end;
    }

    private static String address(String within) {
        var address = within.strip().replaceFirst("\\s+[\"'(].*$", "");
        return address.replaceFirst("^<", "").replaceFirst(">$", "");
    }

    private int bare(int at, int to) {
        var found = BARE.matcher(source).region(at, to);
        if (!found.lookingAt()) {
            text.append(source.charAt(at));
            return at + 1;
        }
        var address = found.group(1).replaceFirst("[.,;:!?)*_'\"]+$", "");
        spans.add(new Span(Mark.LINK, text.length(), text.length(), address));
        int end = found.start(1) + address.length();
        return end < to && source.charAt(end) == '>' ? end + 1 : end;
    }

    /// Where a bracket closes that opens here, or -1.
    private int closing(int open, int to, char opening, char closing) {
        int depth = 0;
        for (int i = open; i < to; i++) {
            char c = source.charAt(i);
            if (c == '\\') i++;
            else if (c == opening) depth++;
            else if (c == closing && --depth == 0) return i;
        }
        return -1;
    }
}
