package org.lectern.text;

import java.text.Normalizer;
import java.util.Optional;
import java.util.Set;

/// Formulas that plain characters say as well: `$x^{2}$` is x², `$\langle 00\overline{1}\rangle$` is ⟨001̅⟩.
///
/// All of a formula becomes text or nothing of it, so that no half of one is left. Fractions, matrices and scripts
/// without raised or lowered letters stay between their dollars. Takes linear time.
final class PlainMaths {

    private static final Set<String> FONTS = Set.of(
            "rm",
            "bf",
            "it",
            "sf",
            "tt",
            "cal",
            "left",
            "right",
            "big",
            "Big",
            "bigl",
            "bigr",
            "mathrm",
            "mathbf",
            "mathit",
            "mathsf",
            "mathtt",
            "mathcal",
            "boldsymbol",
            "text",
            "textrm",
            "textbf",
            "textit",
            "textsf",
            "texttt",
            "mbox",
            "operatorname",
            "displaystyle",
            "textstyle");
    private static final Set<String> FUNCTIONS = Set.of(
            "log", "ln", "exp", "sin", "cos", "tan", "max", "min", "sup", "inf", "lim", "det", "dim", "ker", "arg",
            "deg", "gcd", "Pr");
    private static final String AS_IT_IS = "=+/<>()[],.;:!|*?@&%#\"";
    private static final int DEEPEST = 20;

    private final String maths;
    private int at;

    private PlainMaths(String maths) {
        this.maths = maths;
    }

    /// The text with each formula that plain characters can say said by them.
    static String in(String text) {
        if (text.indexOf('$') < 0) return text;
        var plain = new StringBuilder(text.length());
        int from = 0;
        for (int open = text.indexOf('$'); open >= 0; ) {
            int close = isEscaped(text, open) || text.startsWith("$$", open) ? -1 : TexMaths.end(text, open);
            var said = close < 0 ? Optional.<String>empty() : of(text.substring(open + 1, close));
            int next = close < 0 ? open + (text.startsWith("$$", open) ? 2 : 1) : close + 1;
            plain.append(text, from, open).append(said.orElse(text.substring(open, next)));
            from = next;
            open = text.indexOf('$', next);
        }
        return plain.append(text, from, text.length()).toString();
    }

    private static boolean isEscaped(String text, int at) {
        return at > 0 && text.charAt(at - 1) == '\\';
    }

    /// A formula without its dollars in plain characters; empty where they cannot say it.
    static Optional<String> of(String maths) {
        var reading = new PlainMaths(maths);
        var said = reading.run(0);
        return said.filter(text -> reading.at == maths.length() && !text.isBlank())
                .map(text -> Normalizer.normalize(text, Normalizer.Form.NFC));
    }

    /// What stands before the brace that closes the group, or before the end.
    private Optional<String> run(int depth) {
        if (depth > DEEPEST) return Optional.empty();
        var said = new StringBuilder();
        while (at < maths.length() && maths.charAt(at) != '}') {
            var piece = piece(said, depth);
            if (piece.isEmpty()) return Optional.empty();
            said.append(piece.get());
        }
        return Optional.of(said.toString());
    }

    private Optional<String> piece(CharSequence before, int depth) {
        char c = maths.charAt(at);
        return switch (c) {
            case '{' -> group(depth);
            case '^', '_' -> script(depth);
            case '\\' -> command(before, depth);
            case '-' -> one("−");
            case '\'' -> one("′");
            case '~' -> one(" ");
            default -> character();
        };
    }

    private Optional<String> one(String said) {
        at++;
        return Optional.of(said);
    }

    private Optional<String> character() {
        int character = maths.codePointAt(at);
        boolean isPlain = character >= 0x80
                || Character.isLetterOrDigit(character)
                || Character.isWhitespace(character)
                || AS_IT_IS.indexOf(character) >= 0;
        at += Character.charCount(character);
        return isPlain ? Optional.of(Character.toString(character)) : Optional.empty();
    }

    private Optional<String> group(int depth) {
        at++;
        var said = run(depth + 1);
        if (at >= maths.length()) return Optional.empty();
        at++;
        return said;
    }

    /// A braced group, or the one thing that stands without braces.
    private Optional<String> argument(int depth) {
        while (at < maths.length() && maths.charAt(at) == ' ') at++;
        if (at >= maths.length() || maths.charAt(at) == '}') return Optional.empty();
        return maths.charAt(at) == '{' ? group(depth) : piece("", depth + 1);
    }

    private Optional<String> script(int depth) {
        if (depth > DEEPEST) return Optional.empty();
        char kind = maths.charAt(at++);
        return argument(depth)
                .map(text -> text.equals("∘") ? "°" : TexSymbols.scripted(kind, text.replace('−', '-')))
                .filter(text -> !text.isEmpty());
    }

    private Optional<String> command(CharSequence before, int depth) {
        int end = TexMaths.commandEnd(maths, at);
        var name = maths.substring(at + 1, end);
        var first = TexSymbols.TABLE.maths(maths.substring(at, end));
        var symbol = first.isEmpty() && name.length() > 1 ? TexSymbols.TABLE.named(name) : first;
        at = end;
        if (!symbol.isEmpty()) return Optional.of(symbol + gap());
        if (name.length() == 1 && !TexMaths.isLetter(name.charAt(0))) return sign(name.charAt(0));
        if (FONTS.contains(name)) {
            while (at < maths.length() && maths.charAt(at) == ' ') at++;
            return Optional.of("");
        }
        if (FUNCTIONS.contains(name)) return Optional.of(endsInWord(before) ? " " + name : name);
        if (name.equals("quad") || name.equals("qquad")) return Optional.of(" ");
        char mark = TexAccents.mathsMark(name);
        return mark == 0 ? Optional.empty() : accented(mark, depth);
    }

    /// A space behind a command only ended its name, unless a word of the formula follows.
    private String gap() {
        boolean isSpace = at < maths.length() && maths.charAt(at) == ' ';
        while (at < maths.length() && maths.charAt(at) == ' ') at++;
        return isSpace && at < maths.length() && maths.charAt(at) != '}' ? " " : "";
    }

    private static boolean endsInWord(CharSequence before) {
        return !before.isEmpty() && Character.isLetterOrDigit(before.charAt(before.length() - 1));
    }

    private static Optional<String> sign(char c) {
        return switch (c) {
            case '%', '&', '#', '$', '_', '{', '}' -> Optional.of(Character.toString(c));
            case ' ', ',', ';', ':', '>' -> Optional.of(" ");
            case '!' -> Optional.of("");
            case '|' -> Optional.of("‖");
            default -> Optional.empty();
        };
    }

    /// One letter or digit under a mark.
    private Optional<String> accented(char mark, int depth) {
        if (depth > DEEPEST) return Optional.empty();
        return argument(depth)
                .filter(text -> text.length() == 1 && Character.isLetterOrDigit(text.charAt(0)))
                .map(text -> text + mark);
    }
}
