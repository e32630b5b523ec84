package org.lectern.text;

import java.text.Normalizer;
import java.util.BitSet;
import java.util.Map;
import java.util.Set;

/// The TeX that is left in texts of saved pages: single commands amid plain text. What is not known stays as it is.
final class TexRepair {

    private static final Map<Character, Character> SIGN_ACCENTS = Map.of(
            '"', '\u0308', '\'', '\u0301', '`', '\u0300', '^', '\u0302', '~', '\u0303', '=', '\u0304', '.', '\u0307');
    private static final Map<String, Character> LETTER_ACCENTS =
            Map.of("c", '\u0327', "v", '\u030c', "u", '\u0306', "H", '\u030b', "k", '\u0328', "r", '\u030a');
    private static final Map<String, String> LETTERS = Map.ofEntries(
            Map.entry("aa", "å"),
            Map.entry("AA", "Å"),
            Map.entry("o", "ø"),
            Map.entry("O", "Ø"),
            Map.entry("l", "ł"),
            Map.entry("L", "Ł"),
            Map.entry("ss", "ß"),
            Map.entry("ae", "æ"),
            Map.entry("AE", "Æ"),
            Map.entry("oe", "œ"),
            Map.entry("OE", "Œ"),
            Map.entry("i", "ı"));
    private static final Map<String, String> SYMBOLS = Map.ofEntries(
            Map.entry("alpha", "α"),
            Map.entry("beta", "β"),
            Map.entry("gamma", "γ"),
            Map.entry("delta", "δ"),
            Map.entry("epsilon", "ε"),
            Map.entry("zeta", "ζ"),
            Map.entry("eta", "η"),
            Map.entry("theta", "θ"),
            Map.entry("kappa", "κ"),
            Map.entry("lambda", "λ"),
            Map.entry("mu", "μ"),
            Map.entry("nu", "ν"),
            Map.entry("xi", "ξ"),
            Map.entry("pi", "π"),
            Map.entry("rho", "ρ"),
            Map.entry("sigma", "σ"),
            Map.entry("tau", "τ"),
            Map.entry("phi", "φ"),
            Map.entry("chi", "χ"),
            Map.entry("psi", "ψ"),
            Map.entry("omega", "ω"),
            Map.entry("Gamma", "Γ"),
            Map.entry("Delta", "Δ"),
            Map.entry("Theta", "Θ"),
            Map.entry("Lambda", "Λ"),
            Map.entry("Sigma", "Σ"),
            Map.entry("Phi", "Φ"),
            Map.entry("Omega", "Ω"),
            Map.entry("infty", "∞"),
            Map.entry("times", "×"),
            Map.entry("approx", "≈"),
            Map.entry("sim", "∼"),
            Map.entry("leq", "≤"),
            Map.entry("le", "≤"),
            Map.entry("geq", "≥"),
            Map.entry("ge", "≥"),
            Map.entry("pm", "±"),
            Map.entry("rightarrow", "→"),
            Map.entry("to", "→"),
            Map.entry("ldots", "…"),
            Map.entry("dots", "…"));
    private static final Map<String, String> ABBREVIATIONS =
            Map.of("eg", "e.g.", "ie", "i.e.", "etc", "etc.", "etal", "et al.", "cf", "cf.");
    private static final Set<String> FONTS = Set.of(
            "textbf",
            "textit",
            "texttt",
            "textsc",
            "textsf",
            "textrm",
            "emph",
            "underline",
            "text",
            "mathrm",
            "mathbf",
            "mathit",
            "mathcal",
            "mathsf");

    private TexRepair() {}

    /// `\%`, `\&`, `\_`, `\$` and `\#` stand for the sign itself, `\ ` for a space.
    static String escapes(String text) {
        return replaced(text, (at, out) -> {
            if (at + 1 >= text.length() || "%&_$# ".indexOf(text.charAt(at + 1)) < 0) return at;
            out.append(text.charAt(at + 1));
            return at + 2;
        });
    }

    /// `\"U`, `\'{e}`, `\c{c}` and `{\aa}` become the letters they write.
    static String accents(String text) {
        return replaced(text, (at, out) -> accent(text, at, out));
    }

    /// `\lambda` and `{\lambda}` become the sign.
    static String symbols(String text) {
        return replaced(text, (at, out) -> named(text, at, out, SYMBOLS));
    }

    /// `\eg` becomes `e.g.`; a full stop behind it is part of it.
    static String abbreviations(String text) {
        return replaced(text, (at, out) -> {
            int end = nameEnd(text, at + 1);
            var words = ABBREVIATIONS.get(text.substring(at + 1, end));
            if (words == null) return at;
            out.append(words);
            if (end + 1 < text.length() && text.startsWith("{}", end)) end += 2;
            return end < text.length() && text.charAt(end) == '.' ? end + 1 : end;
        });
    }

    /// `\textbf{x}`, and `textit{x}` that lost its backslash, become `x`.
    static String fonts(String text) {
        if (text.indexOf('{') < 0) return text;
        var out = new StringBuilder(text.length());
        int opened = 0;
        int from = 0;
        var isFont = new BitSet();
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            int open = c == '\\' || c == 't' ? fontEnd(text, i) : 0;
            boolean isClosing = c == '}' && opened > 0;
            if (open > 0 || (isClosing && isFont.get(opened))) {
                out.append(text, from, i);
                i = Math.max(open, i);
                from = i + 1;
            }
            if (open > 0) isFont.set(++opened);
            else if (c == '{') isFont.clear(++opened);
            else if (isClosing) opened--;
        }
        return opened == 0 && from > 0 ? out.append(text, from, text.length()).toString() : text;
    }

    /// The index of the brace that a font command opens which begins at `at` with a backslash or a `t`, or 0.
    private static int fontEnd(String text, int at) {
        boolean bare = text.charAt(at) != '\\';
        if (bare && at > 0 && (text.charAt(at - 1) == '\\' || isLetter(text.charAt(at - 1)))) return 0;
        int start = bare ? at : at + 1;
        int end = nameEnd(text, start);
        if (end >= text.length() || text.charAt(end) != '{') return 0;
        var name = text.substring(start, end);
        return FONTS.contains(name) && !(bare && name.equals("text")) ? end : 0;
    }

    private static int accent(String text, int at, StringBuilder out) {
        if (at + 1 >= text.length()) return at;
        int end = nameEnd(text, at + 1);
        var mark =
                end == at + 1 ? SIGN_ACCENTS.get(text.charAt(at + 1)) : LETTER_ACCENTS.get(text.substring(at + 1, end));
        if (mark == null) return named(text, at, out, LETTERS);
        int base = end == at + 1 ? at + 2 : end;
        boolean braced = base < text.length() && text.charAt(base) == '{';
        if (end > at + 1 && !braced) return at;
        int letter = braced ? base + 1 : base;
        int behind = braced ? letter + 2 : letter + 1;
        if (behind > text.length() || (braced && text.charAt(behind - 1) != '}')) return at;
        var composed = Normalizer.normalize("" + text.charAt(letter) + mark, Normalizer.Form.NFC);
        if (composed.length() != 1) return at;
        return unbraced(text, at, behind, composed, out);
    }

    private static int named(String text, int at, StringBuilder out, Map<String, String> names) {
        int end = nameEnd(text, at + 1);
        var sign = names.get(text.substring(at + 1, end));
        if (sign == null) return at;
        return unbraced(text, at, text.startsWith("{}", end) ? end + 2 : end, sign, out);
    }

    /// Writes a sign, without the braces that stand round the command alone.
    private static int unbraced(String text, int at, int end, String sign, StringBuilder out) {
        boolean braced = at > 0
                && text.charAt(at - 1) == '{'
                && end < text.length()
                && text.charAt(end) == '}'
                && !out.isEmpty()
                && out.charAt(out.length() - 1) == '{';
        if (braced) out.setLength(out.length() - 1);
        out.append(sign);
        return braced ? end + 1 : end;
    }

    private static int nameEnd(String text, int from) {
        int end = from;
        while (end < text.length() && isLetter(text.charAt(end))) end++;
        return end;
    }

    private static boolean isLetter(char c) {
        return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z');
    }

    /// Reads a command at a backslash: writes what it stands for and gives the index behind it, or gives `at`.
    private interface Command {
        int read(int at, StringBuilder out);
    }

    /// A doubled backslash is a line break in TeX and no command.
    private static String replaced(String text, Command command) {
        var out = new StringBuilder(text.length());
        int from = 0;
        for (int at = text.indexOf('\\'); at >= 0; at = text.indexOf('\\', Math.max(from, at + 1))) {
            if (at > 0 && text.charAt(at - 1) == '\\') continue;
            out.append(text, from, at);
            int end = command.read(at, out);
            from = end;
        }
        return from == 0 ? text : out.append(text, from, text.length()).toString();
    }
}
