package org.lectern.text;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.HashMap;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/// The HTML that citation managers and publishers leave in titles and abstracts: a few tags for how text looks, and
/// entities. Only tags that open and close in order count; anything else is text.
final class TexMarkup {

    private static final Pattern TAG = Pattern.compile("<(/?)((?:jats:)?[A-Za-z]{1,10})((?:\\s[^<>]{0,200})?)\\s?/?>");
    private static final Pattern ENTITY = Pattern.compile("&(amp|lt|gt|quot|apos|nbsp|#\\d{1,7}|#x[0-9A-Fa-f]{1,6});");
    private static final Map<String, String> COMMANDS = Map.ofEntries(
            Map.entry("i", "\\emph{"),
            Map.entry("em", "\\emph{"),
            Map.entry("italic", "\\emph{"),
            Map.entry("b", "\\textbf{"),
            Map.entry("strong", "\\textbf{"),
            Map.entry("bold", "\\textbf{"),
            Map.entry("sub", "\\textsubscript{"),
            Map.entry("inf", "\\textsubscript{"),
            Map.entry("sup", "\\textsuperscript{"),
            Map.entry("sc", "\\textsc{"),
            Map.entry("u", ""),
            Map.entry("p", ""),
            Map.entry("span", ""));

    /// What a tag becomes, and the index behind it.
    record Tag(String tex, int end) {}

    private record Open(int start, int end, String name, String tex) {}

    private TexMarkup() {}

    /// The tags of a text by the index at which they begin.
    static Map<Integer, Tag> tags(String text) {
        if (text.indexOf('<') < 0) return Map.of();
        var tags = new HashMap<Integer, Tag>();
        Deque<Open> opened = new ArrayDeque<>();
        var found = TAG.matcher(text);
        while (found.find()) {
            var name = found.group(2).replace("jats:", "");
            var tex = command(name, found.group(3));
            if (tex == null) continue;
            if (found.group(1).isEmpty()) {
                opened.push(new Open(found.start(), found.end(), name, tex));
            } else if (!opened.isEmpty() && opened.peek().name.equals(name)) {
                var open = opened.pop();
                tags.put(open.start, new Tag(open.tex, open.end));
                tags.put(found.start(), new Tag(open.tex.isEmpty() ? "" : "}", found.end()));
            }
        }
        return tags;
    }

    private static @Nullable String command(String name, String attributes) {
        if (name.equals("span") && attributes.contains("nocase")) return "{";
        if (name.equals("span") && attributes.contains("small-caps")) return "\\textsc{";
        return COMMANDS.get(name);
    }

    /// Whether a text holds tags or entities.
    static boolean isIn(String text) {
        return !tags(text).isEmpty()
                || (text.indexOf('&') >= 0 && ENTITY.matcher(text).find());
    }

    /// The text with entities as the characters they stand for, however often they were escaped.
    static String decoded(String text) {
        var decoded = text;
        while (decoded.indexOf('&') >= 0) {
            var next = ENTITY.matcher(decoded).replaceAll(entity -> quoted(character(entity.group(1))));
            if (next.equals(decoded)) break;
            decoded = next;
        }
        return decoded;
    }

    private static String character(String name) {
        return switch (name) {
            case "amp" -> "&";
            case "lt" -> "<";
            case "gt" -> ">";
            case "quot" -> "\"";
            case "apos" -> "'";
            case "nbsp" -> " ";
            default -> {
                boolean isHex = name.charAt(1) == 'x';
                int number = Integer.parseInt(name.substring(isHex ? 2 : 1), isHex ? 16 : 10);
                boolean isText = Character.isValidCodePoint(number)
                        && !Character.isISOControl(number)
                        && !(number >= Character.MIN_SURROGATE && number <= Character.MAX_SURROGATE);
                yield isText ? Character.toString(number) : " ";
            }
        };
    }

    private static String quoted(String text) {
        return Matcher.quoteReplacement(text);
    }
}
