package org.lectern.text;

import java.text.Normalizer;
import java.util.Locale;
import java.util.Map;
import java.util.Set;

/// Forms of a text in which spellings of the same thing are equal.
public final class NormalForm {

    private static final Set<String> SILENT_COMMANDS = Set.of(
            "textbf",
            "textit",
            "texttt",
            "textsc",
            "textsf",
            "textrm",
            "textup",
            "text",
            "emph",
            "mathbf",
            "mathit",
            "mathrm",
            "mathcal",
            "mathbb",
            "mathsf",
            "mathtt",
            "mathfrak",
            "boldsymbol",
            "bm",
            "bf",
            "it",
            "tt",
            "rm",
            "sc",
            "em",
            "mbox",
            "hbox",
            "ensuremath",
            "left",
            "right",
            "underline",
            "overline",
            "hat",
            "tilde",
            "bar",
            "vec",
            "url",
            "c",
            "v",
            "u",
            "H",
            "k",
            "r",
            "d",
            "b",
            "t");
    private static final Map<String, String> LETTER_COMMANDS = Map.ofEntries(
            Map.entry("aa", "a"),
            Map.entry("AA", "A"),
            Map.entry("o", "o"),
            Map.entry("O", "O"),
            Map.entry("l", "l"),
            Map.entry("L", "L"),
            Map.entry("ss", "ss"),
            Map.entry("ae", "ae"),
            Map.entry("AE", "AE"),
            Map.entry("oe", "oe"),
            Map.entry("OE", "OE"),
            Map.entry("i", "i"),
            Map.entry("j", "j"),
            Map.entry("dj", "d"),
            Map.entry("dh", "d"),
            Map.entry("th", "th"));

    private NormalForm() {}

    /// The form by which titles and texts are compared: lower-case letters and digits, with one space between words.
    ///
    /// Braces, dollars, carets, underscores, apostrophes and TeX commands for fonts and accents vanish, other TeX
    /// commands become their names (`\infty`, `∞` and `infty` are equal), marks are dropped. Idempotent.
    public static String key(String text) {
        if (text.indexOf('\\') < 0 && isAscii(text)) return plainKey(text);
        var plain = withoutTex(text);
        return isAscii(plain) ? plainKey(plain) : foldedKey(plain);
    }

    /// The form of an ASCII text without commands, as most texts are; those need no folding.
    private static String plainKey(String text) {
        var key = new char[text.length()];
        int length = 0;
        boolean space = false;
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            boolean isCapital = c >= 'A' && c <= 'Z';
            if (isCapital || (c >= 'a' && c <= 'z') || (c >= '0' && c <= '9')) {
                // A space stands for at least one sign that was left out, so there is room for it.
                if (space && length > 0) key[length++] = ' ';
                space = false;
                key[length++] = isCapital ? (char) (c + ('a' - 'A')) : c;
            } else if (!isSilent(c)) space = true;
        }
        return new String(key, 0, length);
    }

    /// What vanishes without a space.
    private static boolean isSilent(char c) {
        return switch (c) {
            case '{', '}', '$', '^', '_', '\'' -> true;
            default -> false;
        };
    }

    /// The same for a text without commands, in which each character that is not ASCII is folded by itself.
    private static String foldedKey(String plain) {
        var key = new StringBuilder(plain.length());
        boolean space = false;
        for (int i = 0; i < plain.length(); ) {
            int c = plain.codePointAt(i);
            i += Character.charCount(c);
            if (c < 128) {
                space = append(key, c >= 'A' && c <= 'Z' ? c + ('a' - 'A') : c, space);
                continue;
            }
            var folded = unmarked(unmarked(Character.toString(c)).toLowerCase(Locale.ROOT));
            for (int at = 0; at < folded.length(); ) {
                int part = folded.codePointAt(at);
                at += Character.charCount(part);
                space = append(key, part, space);
            }
        }
        return key.toString();
    }

    /// Appends a character in small letters without marks, or nothing.
    ///
    /// @param space whether a space is due before the next letter
    /// @return whether one is due now
    private static boolean append(StringBuilder key, int c, boolean space) {
        if (c == '\'' || c == '\u2019') return space;
        if (!Character.isLetterOrDigit(c) && c != '\u221e') return true;
        if (space && !key.isEmpty()) key.append(' ');
        var folded = c >= 128 && isGreekOrLatin(c) ? Letters.ascii(c) : null;
        if (folded == null) key.appendCodePoint(c);
        else key.append(folded);
        return false;
    }

    /// The text in ASCII: marks dropped, ligatures opened, Greek letters by name, Cyrillic ones as Latin; what has no
    /// ASCII form is left out. Idempotent.
    public static String ascii(String text) {
        var ascii = new StringBuilder(text.length());
        for (int i = 0; i < text.length(); ) {
            int c = text.codePointAt(i);
            i += Character.charCount(c);
            append(ascii, c);
        }
        return ascii.toString();
    }

    private static void append(StringBuilder ascii, int c) {
        var known = c < 128 ? null : Letters.ascii(c);
        if (c < 128) ascii.append((char) c);
        else if (known != null) ascii.append(known);
        else unmarked(Character.toString(c)).codePoints().forEach(part -> appendPart(ascii, part));
    }

    private static void appendPart(StringBuilder ascii, int part) {
        var known = Letters.ascii(part);
        if (part < 128) ascii.append((char) part);
        else if (known != null) ascii.append(known);
    }

    private static boolean isGreekOrLatin(int c) {
        if (c == '\u221e') return true;
        var script = Character.UnicodeScript.of(c);
        return script == Character.UnicodeScript.GREEK || script == Character.UnicodeScript.LATIN;
    }

    /// Decomposed as far as Unicode can (NFKD), without marks.
    private static String unmarked(String text) {
        if (isAscii(text)) return text;
        var decomposed = Normalizer.normalize(text, Normalizer.Form.NFKD);
        var unmarked = new StringBuilder(decomposed.length());
        decomposed.codePoints().filter(c -> !isMark(c)).forEach(unmarked::appendCodePoint);
        return unmarked.toString();
    }

    private static boolean isAscii(String text) {
        for (int i = 0; i < text.length(); i++) if (text.charAt(i) >= 128) return false;
        return true;
    }

    private static boolean isMark(int c) {
        int type = Character.getType(c);
        return type == Character.NON_SPACING_MARK
                || type == Character.ENCLOSING_MARK
                || type == Character.COMBINING_SPACING_MARK;
    }

    private static String withoutTex(String text) {
        var plain = new StringBuilder(text.length());
        int from = 0;
        for (int i = 0; i < text.length(); ) {
            char c = text.charAt(i);
            if (c != '\\' && !isBracketOrScript(c)) {
                i++;
                continue;
            }
            plain.append(text, from, i);
            i = c == '\\' ? command(text, i + 1, plain) : i + 1;
            from = i;
        }
        return plain.append(text, from, text.length()).toString();
    }

    private static boolean isBracketOrScript(char c) {
        return switch (c) {
            case '{', '}', '$', '^', '_' -> true;
            default -> false;
        };
    }

    /// Takes a command whose name starts at `from` and gives the index behind it.
    private static int command(String text, int from, StringBuilder plain) {
        int end = from;
        while (end < text.length() && isAsciiLetter(text.charAt(end))) end++;
        if (end == from) return accent(text, from, plain);
        var name = text.substring(from, end);
        int next = end;
        while (next < text.length() && text.charAt(next) == ' ') next++;
        var letter = LETTER_COMMANDS.get(name);
        if (letter != null) {
            plain.append(letter);
            return next;
        }
        if (SILENT_COMMANDS.contains(name)) return next;
        plain.append(name);
        return end;
    }

    /// A command of one sign: an accent vanishes with the space behind it, anything else stays to be judged itself.
    private static int accent(String text, int from, StringBuilder plain) {
        if (from >= text.length()) return from;
        char sign = text.charAt(from);
        if ("\"'`^~=.".indexOf(sign) >= 0) return from + 1;
        if (sign == '\\' || sign == ' ') plain.append(' ');
        return sign == '\\' || sign == ' ' ? from + 1 : from;
    }

    private static boolean isAsciiLetter(char c) {
        return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z');
    }
}
