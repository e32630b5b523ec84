package org.lectern.format.reference;

/// Text in HTML, in which nothing is taken for markup and nothing can run.
public final class HtmlText {

    private HtmlText() {}

    public static String escaped(String text) {
        var escaped = new StringBuilder(text.length());
        text.codePoints().filter(c -> c >= ' ' && (c < 0x7F || c >= 0xA0)).forEach(c -> {
            switch (c) {
                case '&' -> escaped.append("&amp;");
                case '<' -> escaped.append("&lt;");
                case '>' -> escaped.append("&gt;");
                case '"' -> escaped.append("&quot;");
                default -> escaped.appendCodePoint(c);
            }
        });
        return escaped.toString();
    }

    /// An address as a link where it is one of the web, else as text.
    public static String link(String address) {
        var escaped = escaped(address);
        return address.matches("(?i)(?:https?|ftp)://\\S+")
                ? "<a href=\"" + escaped + "\">" + escaped + "</a>"
                : escaped;
    }
}
