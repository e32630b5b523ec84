package org.lectern.format.encoding;

import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jsoup.parser.Parser;

/// Characters that a web page's names for them stand for in files that are no web pages: `R&amp;D`, `caf&eacute;`.
///
/// Publishers fill their exports from pages, often escaped twice. Only names with their semicolon are read, so that
/// `AT&T` and addresses stay what they are.
public final class Entities {

    private static final Pattern NAME = Pattern.compile("&(?:#\\d{1,7}|#[xX][0-9a-fA-F]{1,6}|[A-Za-z][A-Za-z0-9]{1,30});");
    private static final Pattern ESCAPED = Pattern.compile("\\\\(?=&amp;)");
    private static final Pattern SPECIAL = Pattern.compile("[\\\\{}$%#~^_]");

    private Entities() {}

    /// The text with each name replaced by its character; a name that means none stays.
    public static String decoded(String text) {
        if (text.indexOf('&') < 0 || text.indexOf(';') < 0) return text;
        var once = replaced(text);
        return once.indexOf('&') < 0 ? once : replaced(once);
    }

    /// The same in TeX, where a character that means something there is escaped, and `\&amp;` is a slip for `\&`.
    public static String inTex(String tex) {
        if (tex.indexOf('&') < 0 || tex.indexOf(';') < 0) return tex;
        var once = escaped(ESCAPED.matcher(tex).replaceAll(""));
        return once.indexOf('&') < 0 ? once : escaped(once);
    }

    private static String escaped(String tex) {
        return NAME.matcher(tex).replaceAll(name -> {
            var character = decoded(name.group());
            boolean isSpecial = !character.equals(name.group())
                    && SPECIAL.matcher(character).matches();
            return Matcher.quoteReplacement(isSpecial ? "\\" + character : character);
        });
    }

    private static String replaced(String text) {
        return NAME.matcher(text)
                .replaceAll(name -> Matcher.quoteReplacement(Parser.unescapeEntities(name.group(), false)));
    }
}
