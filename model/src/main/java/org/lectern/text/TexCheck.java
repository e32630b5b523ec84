package org.lectern.text;

import java.util.Set;

/// Tells whether TeX that somebody else wrote can be handed on as it stands.
public final class TexCheck {

    private static final Set<String> COMMANDS = Set.of(
            "emph",
            "textbf",
            "textit",
            "textsc",
            "texttt",
            "textsl",
            "textrm",
            "textsf",
            "textnormal",
            "em",
            "bf",
            "it",
            "sc",
            "tt",
            "rm",
            "sf",
            "sl",
            "bfseries",
            "itshape",
            "LaTeX",
            "TeX",
            "textsuperscript",
            "textsubscript",
            "mbox",
            "relax",
            "ensuremath",
            "acute",
            "grave",
            "hat",
            "bar",
            "vec");

    private TexCheck() {}

    /// Whether TeX prints a text as it stands, so that it is at once the text and its TeX. A quick look.
    public static boolean isPlain(String tex) {
        return TexInput.isPlain(tex);
    }

    /// Whether the text [is safe][#isSafe(String)] in a file of the profile, has no HTML in it, and no character for
    /// which TeX would be written.
    public static boolean isSafe(String tex, TexWriter.Profile profile) {
        if (TexInput.isPlain(tex)) return true;
        return isSafe(tex)
                && tex.codePoints().allMatch(character -> stands(character, profile))
                && !TexMarkup.isIn(tex);
    }

    private static boolean stands(int character, TexWriter.Profile profile) {
        if (character < 0x80) return true;
        if (profile == TexWriter.Profile.UNICODE && TexInput.isSet(character)) return true;
        return Character.getType(character) != Character.NON_SPACING_MARK
                && character >= 0xA0
                && !TexWriter.write(Character.toString(character), profile)
                        .unknown()
                        .isEmpty();
    }

    /// Whether LaTeX sets the text without a complaint and without doing anything but print: known commands,
    /// balanced braces, special characters escaped or in an address.
    public static boolean isSafe(String tex) {
        int depth = 0;
        int at = 0;
        while (at < tex.length()) {
            char c = tex.charAt(at);
            int end = at + 1;
            if (c == '\\') end = command(tex, at);
            else if (c == '$') end = maths(tex, at);
            else if (c == '{') depth++;
            else if (c == '}') depth--;
            else if ("&%#_^".indexOf(c) >= 0 || (Character.isISOControl(c) && !Character.isWhitespace(c))) return false;
            if (end < 0 || depth < 0) return false;
            at = end;
        }
        return depth == 0;
    }

    private static int maths(String tex, int at) {
        int end = TexMaths.end(tex, at);
        boolean isSafe = end > 0 && TexMaths.isSafe(tex.substring(at + 1, end));
        return isSafe && "&%#".chars().noneMatch(c -> tex.substring(at, end).indexOf(c) >= 0) ? end + 1 : -1;
    }

    /// The index behind a command, and behind its address where it takes one, or -1 for a command not to be trusted.
    private static int command(String tex, int at) {
        int end = at + 1;
        while (end < tex.length() && TexMaths.isLetter(tex.charAt(end))) end++;
        var name = tex.substring(at + 1, end);
        if (name.isEmpty())
            return end < tex.length() && "&%$#_'`\"^~=., -/@".indexOf(tex.charAt(end)) >= 0 ? end + 1 : -1;
        if (name.equals("url") || name.equals("href")) return address(tex, end);
        var symbol = TexSymbols.TABLE.named(name);
        boolean isText = !symbol.isEmpty()
                && TexSymbols.TABLE.written(symbol.codePointAt(0)).equals('\\' + name);
        return isText || TexAccents.mark(name) != '\0' || COMMANDS.contains(name) ? end : -1;
    }

    private static int address(String tex, int at) {
        if (at >= tex.length() || tex.charAt(at) != '{') return -1;
        for (int i = at + 1; i < tex.length(); i++) {
            if ("{\\".indexOf(tex.charAt(i)) >= 0) return -1;
            if (tex.charAt(i) == '}') return i + 1;
        }
        return -1;
    }
}
