package org.lectern.format;

import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.jsoup.parser.Parser;
import org.lectern.text.Spaces;

/// Text in which citation processors and publishers mark fonts and paragraphs with HTML's or JATS' tags.
public final class InlineTags {

    private static final Pattern SCRIPT = Pattern.compile("(?is)<(?:jats:)?(sup|sub)>([^<]{1,40})</(?:jats:)?\\1>");
    private static final Pattern TITLE = Pattern.compile("(?is)<jats:title>\\s*abstract\\s*</jats:title>");
    private static final Pattern PARAGRAPH =
            Pattern.compile("(?i)</?(?:jats:)?(?:p|sec|title|list-item)(?:\\s+[\\w:-]+\\s*=[^<>]*)?>|<br\\s*/?>");
    private static final Pattern TAG = Pattern.compile("(?i)</?(?:i|b|u|sc|scp|inf|em|strong|span|sub|sup|tt|small|italic|bold|"
            + "(?:jats|mml):[\\w-]+)(?:\\s+[\\w:-]+\\s*=[^<>]*)?/?>");
    private static final Pattern SPACES = Pattern.compile("[\\s\\u00a0]+");

    private static final Pattern ENTITY =
            Pattern.compile("&(?:#\\d{2,6}|#[xX][0-9a-fA-F]{2,5}|[A-Za-z][A-Za-z0-9]{1,10});");

    private InlineTags() {}

    /// The text without tags on one line; what merely looks like a tag, as in `a<b`, stays.
    public static String plain(String text) {
        boolean isPlain = text.indexOf('<') < 0 && text.indexOf('\u00a0') < 0;
        if (isPlain && Spaces.single(text).equals(text)) return text.strip();
        return SPACES.matcher(untagged(text)).replaceAll(" ").strip();
    }

    /// The text without tags, its paragraphs between LFs.
    public static String paragraphs(String text) {
        var marked = PARAGRAPH.matcher(TITLE.matcher(text).replaceAll("")).replaceAll("\n");
        boolean isMarkup = text.contains("<jats:") || text.contains("<p>");
        return untagged(isMarkup ? characters(marked) : marked)
                .lines()
                .map(String::strip)
                .filter(line -> !line.isEmpty())
                .collect(Collectors.joining("\n"));
    }

    private static String untagged(String text) {
        if (text.indexOf('<') < 0) return text;
        var raised = SCRIPT.matcher(text).replaceAll(script -> Matcher.quoteReplacement(script(script)));
        return TAG.matcher(raised).replaceAll("");
    }

    private static String script(MatchResult script) {
        return script.group(1).equalsIgnoreCase("sup")
                ? RaisedText.above(script.group(2))
                : RaisedText.below(script.group(2));
    }

    /// The text with characters for their names and numbers in HTML, `&amp;` or `&#8217;`; an unknown name stays.
    public static String characters(String text) {
        if (text.indexOf('&') < 0) return text;
        return ENTITY.matcher(text)
                .replaceAll(name -> Matcher.quoteReplacement(Parser.unescapeEntities(name.group(), true)));
    }
}
