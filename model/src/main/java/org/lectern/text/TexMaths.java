package org.lectern.text;

import java.text.Normalizer;
import java.util.Set;
import java.util.function.UnaryOperator;
import java.util.regex.Pattern;

/// Maths between dollar signs: where it ends, how it is read, and how it is written again.
///
/// In text, Greek letters and symbols stand as themselves between the dollars, everything else as TeX writes it.
final class TexMaths {

    /// Formulas set apart that are longer are none, so that many openings without an end take linear time.
    private static final int LONGEST = 2_000;

    /// Signs that are set between dollars for their looks, as in `$-$50` and `$<$sub$>$`.
    private static final Set<String> OPERATORS = Set.of("-", "+", "=", "<", ">", "/", "|", "*");

    /// The raised ending of an ordinal number, with the number or behind it: `19$^{th}$`, `$4^{\textrm{ème}}$`.
    private static final Pattern ORDINAL = Pattern.compile(
            "(\\d*)\\s*\\^\\s*\\{?\\s*(?:\\\\(?:textrm|textup|text|mathrm|rm|mbox|it|textit)\\b\\s*\\{?)?\\s*"
                    + "(st|nd|rd|th|er|re|e|o|a|ème|eme|ième|ieme|ère)\\s*}{0,2}");

    private TexMaths() {}

    /// The index of the dollar that ends the maths opened at `open`, or -1 where the dollar is one of money.
    ///
    /// Maths begins and ends without a space, unless a command in it gives it away, and holds no prose.
    static int end(String text, int open) {
        int close = open + 1;
        while (close < text.length() && text.charAt(close) != '$') close += text.charAt(close) == '\\' ? 2 : 1;
        if (close >= text.length()) return -1;
        var content = text.substring(open + 1, close);
        if (content.isBlank()) return -1;
        if (content.indexOf('\\') >= 0) return close;
        boolean tight = !Character.isWhitespace(content.charAt(0))
                && !Character.isWhitespace(content.charAt(content.length() - 1))
                && (close + 1 == text.length() || !isDigit(text.charAt(close + 1)));
        return tight && !isProse(content) ? close : -1;
    }

    /// Maths that a text opens at an index, with dollars, `$$`, `\(` or `\[`: its content and the index behind it.
    record Region(String content, int end) {}

    private static final Region NONE = new Region("", -1);

    /// The maths that begin at an index and can be written safely; its end is -1 where none do.
    static Region at(String text, int at) {
        char c = text.charAt(at);
        if (c != '$' && c != '\\') return NONE;
        if (text.startsWith("$$", at)) return closed(text, at + 2, "$$");
        if (c == '$') {
            int end = end(text, at);
            return end > 0 && isSafe(text.substring(at + 1, end))
                    ? new Region(text.substring(at + 1, end), end + 1)
                    : NONE;
        }
        if (text.startsWith("\\(", at)) return closed(text, at + 2, "\\)");
        return text.startsWith("\\[", at) ? closed(text, at + 2, "\\]") : NONE;
    }

    /// A text changed outside its maths only.
    static String outside(String text, UnaryOperator<String> change) {
        if (text.indexOf('$') < 0 && text.indexOf('\\') < 0) return change.apply(text);
        var changed = new StringBuilder(text.length());
        int from = 0;
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            int end = c == '$' || c == '\\' ? at(text, i).end() : -1;
            if (end < 0) continue;
            changed.append(change.apply(text.substring(from, i))).append(text, i, end);
            from = end;
            i = end - 1;
        }
        return changed.append(change.apply(text.substring(from))).toString();
    }

    private static Region closed(String text, int from, String closing) {
        int end = text.indexOf(closing, from);
        if (end < 0 || end - from > LONGEST) return NONE;
        var content = text.substring(from, end).strip();
        boolean isMaths = !content.isEmpty() && end('$' + content + '$', 0) == content.length() + 1 && isSafe(content);
        return isMaths ? new Region(content, end + closing.length()) : NONE;
    }

    /// What stands in text for these maths: one character where it says all, else the maths between dollars.
    static String read(String content) {
        var bare = content.strip();
        var symbol = TexSymbols.TABLE.maths(bare);
        if (!symbol.isEmpty()) return symbol;
        if (bare.equals("^\\circ") || bare.equals("^{\\circ}")) return "°";
        var script = script(bare);
        if (!script.isEmpty()) return script;
        var ordinal = ORDINAL.matcher(bare);
        if (ordinal.matches()) return ordinal.group(1) + ordinal.group(2);
        if (isOperator(bare)) return bare.equals("-") ? "−" : bare;
        var letters = MathsLetters.read(bare);
        if (!letters.isEmpty()) return Normalizer.normalize(letters, Normalizer.Form.NFC);
        return bare.isEmpty() ? "" : '$' + symbols(bare) + '$';
    }

    static boolean isOperator(String maths) {
        return OPERATORS.contains(maths);
    }

    private static String script(String maths) {
        if (maths.length() < 2 || (maths.charAt(0) != '^' && maths.charAt(0) != '_')) return "";
        boolean braced = maths.charAt(1) == '{' && maths.endsWith("}") && maths.length() > 3;
        var text = braced ? maths.substring(2, maths.length() - 1) : maths.substring(1);
        return braced || text.length() == 1 ? TexSymbols.scripted(maths.charAt(0), text) : "";
    }

    private static String symbols(String maths) {
        var read = new StringBuilder(maths.length());
        int at = 0;
        while (at < maths.length()) {
            int end = commandEnd(maths, at);
            var command = maths.substring(at, end);
            boolean lettered = end + 2 < maths.length() && maths.charAt(end) == '{' && maths.charAt(end + 2) == '}';
            var symbol = lettered ? TexSymbols.TABLE.maths(maths.substring(at, end + 3)) : "";
            if (!symbol.isEmpty()) end += 3;
            else symbol = command.length() > 1 ? TexSymbols.TABLE.maths(command) : "";
            // A letter behind the command would run into it when written again without the space.
            read.append(symbol.isEmpty() ? command : symbol);
            at = end;
        }
        return read.toString();
    }

    static int commandEnd(String maths, int at) {
        if (maths.charAt(at) != '\\') return at + 1;
        int end = at + 1;
        while (end < maths.length() && isLetter(maths.charAt(end))) end++;
        return end == at + 1 ? Math.min(end + 1, maths.length()) : end;
    }

    /// Whether LaTeX sets these maths without an error: known commands only, braces and scripts in order.
    ///
    /// Unknown commands are not handed on, because a bibliography must not run what a stranger wrote into a title.
    static boolean isSafe(String maths) {
        int depth = 0;
        int lefts = 0;
        for (int at = 0; at < maths.length(); ) {
            int end = commandEnd(maths, at);
            char c = maths.charAt(at);
            if (c == '\\') {
                var command = maths.substring(at + 1, end);
                if (command.isEmpty() || !isKnown(command)) return false;
                if (command.equals("left")) lefts++;
                if (command.equals("right") && --lefts < 0) return false;
                if (command.equals("{") || command.equals("}")) depth += command.equals("{") ? 1 : -1;
            } else if (c == '{') depth++;
            else if (c == '}') depth--;
            else if ((c == '^' || c == '_') && !takesScript(maths, end)) return false;
            else if (c >= 0x80 && !TexSymbols.isMaths(TexSymbols.TABLE.written(c))) return false;
            if (depth < 0) return false;
            at = end;
        }
        return depth == 0 && lefts == 0;
    }

    private static boolean isKnown(String command) {
        if (command.length() == 1 && !isLetter(command.charAt(0))) return " ,;:!>{}|%&#_$'\"^`~=.".contains(command);
        return TexSymbols.TABLE.isMathsCommand(command);
    }

    private static boolean takesScript(String maths, int next) {
        while (next < maths.length() && maths.charAt(next) == ' ') next++;
        return next < maths.length() && "}^_&#".indexOf(maths.charAt(next)) < 0;
    }

    /// [Safe][#isSafe] maths as TeX writes it, the opposite of [#read].
    static String write(String maths) {
        var written = new StringBuilder(maths.length() + 16);
        for (int at = 0; at < maths.length(); ) {
            int character = maths.codePointAt(at);
            int end = character == '\\' ? commandEnd(maths, at) : at + Character.charCount(character);
            if (character == '\\') written.append(maths, at, end);
            else if (character < 0x80)
                written.append("%&#".indexOf(character) < 0 ? "" : "\\").append((char) character);
            else symbol(written, character, end < maths.length() && isLetter(maths.charAt(end)));
            at = end;
        }
        return written.toString();
    }

    private static void symbol(StringBuilder written, int character, boolean letterFollows) {
        var form = TexSymbols.TABLE.written(character);
        var inner = TexSymbols.inner(form);
        written.append(inner);
        if (letterFollows && isLetter(inner.charAt(inner.length() - 1))) written.append(' ');
    }

    private static boolean isProse(String content) {
        int words = 0;
        int depth = 0;
        for (var word : content.split("\\s+", -1)) {
            words = word.length() > 2 && word.chars().allMatch(Character::isLetter) ? words + 1 : 0;
            if (words == 2) return true;
        }
        for (int i = 0; i < content.length(); i++) {
            if (content.charAt(i) == '(') depth++;
            if (content.charAt(i) == ')' && --depth < 0) return true;
        }
        return false;
    }

    static boolean isLetter(char c) {
        return (c >= 'A' && c <= 'Z') || (c >= 'a' && c <= 'z');
    }

    static boolean isDigit(char c) {
        return c >= '0' && c <= '9';
    }
}
