package org.lectern.text;

import java.text.Normalizer;
import java.util.ArrayDeque;
import java.util.BitSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.UnaryOperator;
import java.util.regex.Pattern;

/// Turns text into TeX that BibTeX and LaTeX read without complaint and [TexReader] reads back as the same text.
///
/// TeX's special characters are escaped once, braces are balanced even as BibTeX counts them, maths between dollars
/// stays maths where its commands are known. Spaces of all kinds become plain ones; characters that print nothing are
/// left out of ASCII. HTML's entities and its tags for italics and the like become what they mean; those are read back
/// without their looks.
public final class TexWriter {

    /// How far the characters of the result may go.
    public enum Profile {
        /// Macros for all that TeX knows by name, each in braces of its own.
        ASCII,
        /// UTF-8 as far as LaTeX's own fonts go, for biber; macros for the rest, such as Greek.
        UNICODE
    }

    /// TeX, and the characters that have no name in it and were kept as they are.
    public record Written(String tex, List<String> unknown) {
        public Written {
            unknown = List.copyOf(unknown);
        }
    }

    private static final int JOINER = 0x200D;
    /// A joiner behind a letter of a script that joins none.
    private static final Pattern LOOSE_JOINER = Pattern.compile("(?<![\\x{900}-\\x{10FFFF}])\\x{200D}");

    private final String text;
    private final BitSet guarded;
    private final Profile profile;
    private final BitSet pairs;
    private final Map<Integer, TexMarkup.Tag> tags;
    private final StringBuilder out;
    private final Set<String> unknown = new LinkedHashSet<>();

    private TexWriter(String text, BitSet guarded, Profile profile) {
        this.text = text;
        this.guarded = guarded;
        this.profile = profile;
        this.pairs = pairs(text);
        this.tags = TexMarkup.tags(text);
        this.out = new StringBuilder(text.length() + 16);
    }

    public static Written write(String text) {
        return write(text, Profile.ASCII);
    }

    public static Written write(String text, Profile profile) {
        return write(text, new BitSet(), profile);
    }

    /// Writes NFC text with braces round each run of guarded characters.
    ///
    /// @param guarded indexes into the text that must keep their case; in maths they are ignored
    public static Written write(String text, BitSet guarded, Profile profile) {
        var printable = printable(text, profile);
        return written(printable, printable.equals(text) ? guarded : new BitSet(), profile);
    }

    /// The TeX of a text as one line, with each run of spaces as one and none at the ends.
    public static String line(String text, Profile profile) {
        return written(Spaces.single(printable(text, profile).strip()), new BitSet(), profile)
                .tex();
    }

    private static Written written(String printable, BitSet guarded, Profile profile) {
        if (guarded.isEmpty() && TexInput.isPlain(printable)) return new Written(printable, List.of());
        var writer = new TexWriter(printable, guarded, profile);
        writer.all();
        return new Written(writer.out.toString(), List.copyOf(writer.unknown));
    }

    /// The text in NFC with plain spaces and without HTML's entities; without characters that print nothing, such as
    /// zero-width spaces.
    public static String printable(String text, Profile profile) {
        if (TexInput.isPrinted(text)) return text;
        var seen = new StringBuilder(text.length());
        var decoded = TexMarkup.decoded(text);
        for (int at = 0; at < decoded.length(); ) {
            int character = decoded.codePointAt(at);
            at += Character.charCount(character);
            if (Spaces.isSpace(character)) seen.append(' ');
            else if (prints(character, profile)) seen.appendCodePoint(character);
        }
        var joined =
                seen.indexOf("\u200D") < 0 ? seen : LOOSE_JOINER.matcher(seen).replaceAll("");
        return TexReader.normal(joined.toString());
    }

    /// The characters of a text, each once, that have no name in TeX.
    public static List<String> unknown(String text, Profile profile) {
        return TexInput.isNamed(text) ? List.of() : write(text, profile).unknown();
    }

    /// Whether no character of a text can be [unknown][#unknown], not even once the text is [repaired][Repair] outside
    /// its maths: what repairs write has names, and so has what stands in maths, but for dollars that pair in no
    /// known way. A quick look.
    public static boolean isSayable(String text) {
        if (!TexInput.isNamed(text)) return false;
        for (int at = text.indexOf('$'); at >= 0; at = text.indexOf('$', at)) {
            at = TexMaths.at(text, at).end();
            if (at < 0) return false;
        }
        return true;
    }

    /// Whether a file of the profile can hold these characters, and LaTeX prints them or takes them as spaces.
    public static boolean stands(String tex, Profile profile) {
        return tex.codePoints()
                .allMatch(c -> c < 0x80
                        ? (c >= ' ' && c < 0x7F) || c == '\n' || c == '\t' || c == '\r'
                        : c >= 0xA0 && profile == Profile.UNICODE);
    }

    /// A text changed outside its maths only.
    public static String outsideMaths(String text, UnaryOperator<String> change) {
        return TexMaths.outside(text, change);
    }

    /// Whether anything comes of a character. UTF-8 keeps the joiners that Indic scripts and emoji need.
    private static boolean prints(int character, Profile profile) {
        if (character < 0x80 || character == 0x200C) return true;
        if (profile == Profile.UNICODE && (character == JOINER || character == 0xAD)) return true;
        return Character.getType(character) != Character.FORMAT && character != 0xFE0E && character != 0xFE0F;
    }

    private void all() {
        boolean inside = false;
        int at = 0;
        while (at < text.length()) {
            if (inside != guarded.get(at)) {
                out.append(inside ? '}' : '{');
                inside = !inside;
            }
            int from = at;
            at = TexInput.end(text, from, runEnd(from, inside), last());
            out.append(text, from, at);
            if (at > from) continue;
            var tag = tags.get(at);
            if (tag != null) {
                out.append(tag.tex());
                at = tag.end();
                continue;
            }
            var maths = TexMaths.at(text, at);
            if (TexMaths.isOperator(maths.content()))
                operator(TexMaths.read(maths.content()).charAt(0), at);
            else if (maths.end() > 0) put("{$" + TexMaths.write(maths.content()) + "$}");
            at = maths.end() > 0 ? maths.end() : greekOrCluster(at);
        }
        if (inside) out.append('}');
    }

    /// Where the guarding of a run ends or begins.
    private int runEnd(int at, boolean inside) {
        int end = inside ? guarded.nextClearBit(at) : guarded.nextSetBit(at);
        return end < 0 ? text.length() : Math.min(end, text.length());
    }

    /// The last character that was written.
    private char last() {
        return out.isEmpty() ? '\0' : out.charAt(out.length() - 1);
    }

    private int greekOrCluster(int at) {
        int end = text.charAt(at) < 0x370 ? at : MathsLetters.greekEnd(text, at);
        boolean isOneCase = end > at && guarded.get(at, end).cardinality() % (end - at) == 0;
        var maths = isOneCase ? MathsLetters.greek(text.substring(at, end)) : "";
        if (maths.isEmpty()) return cluster(at);
        put("{$" + maths + "$}");
        return end;
    }

    private void operator(char sign, int at) {
        if (sign < 0x80) ascii(sign, pairs.get(at));
        else character(sign);
    }

    /// Writes the character at an index with the marks upon it, and answers where the next one begins.
    private int cluster(int at) {
        int character = text.codePointAt(at);
        int end = at + Character.charCount(character);
        int marksEnd = end;
        while (marksEnd < text.length() && isMark(text.charAt(marksEnd))) marksEnd++;
        if (character < 0x80 && (marksEnd == end || !Character.isLetterOrDigit(character))) {
            ascii(character, pairs.get(at));
            return end;
        }
        if (marksEnd == end) return scriptOrCharacter(text, at);
        var parts = Normalizer.normalize(text.substring(at, marksEnd), Normalizer.Form.NFD);
        if (!accented(parts)) {
            character(character);
            for (int i = end; i < marksEnd; i++) keep(text.charAt(i));
        }
        return marksEnd;
    }

    private static boolean isMark(char c) {
        return Character.getType(c) == Character.NON_SPACING_MARK;
    }

    private void ascii(int character, boolean paired) {
        switch (character) {
            case '&', '%', '$', '#', '_' -> put("\\" + (char) character);
            case '{', '}' -> put(paired ? "\\" + (char) character : macro(character));
            case '\\', '~', '^', '`' -> put(macro(character));
            case '<', '>' -> put(macro(character));
            case '|' -> put(profile == Profile.ASCII ? macro(character) : "|");
            default -> put(Character.toString(character));
        }
    }

    private static String macro(int character) {
        return '{' + TexSymbols.TABLE.written(character) + '}';
    }

    /// A run of raised or lowered digits becomes one script, any other character its own macro.
    private int scriptOrCharacter(String from, int at) {
        for (char kind : new char[] {'^', '_'}) {
            var script = new StringBuilder();
            int end = at;
            while (end < from.length() && TexSymbols.unscripted(kind, from.charAt(end)) != 0)
                script.append(TexSymbols.unscripted(kind, from.charAt(end++)));
            if (script.isEmpty() || stands(from.charAt(at))) continue;
            put("{$" + kind + (script.length() == 1 ? script : "{" + script + "}") + "$}");
            return end;
        }
        int character = from.codePointAt(at);
        if (stands(character)) out.appendCodePoint(character);
        else character(character);
        return at + Character.charCount(character);
    }

    private boolean stands(int character) {
        return character >= 0x80 && profile == Profile.UNICODE && TexInput.isSet(character);
    }

    private void character(int character) {
        var form = TexSymbols.TABLE.written(character);
        var alike = TexSymbols.TABLE.maths(TexSymbols.inner(form));
        if (character < 0x80) ascii(character, false);
        else if (stands(character)) out.appendCodePoint(character);
        else if (!alike.isEmpty() && stands(alike.codePointAt(0))) out.append(alike);
        else if (like(character)) return;
        else if (!form.isEmpty()) put('{' + form + '}');
        else if (!accented(Normalizer.normalize(Character.toString(character), Normalizer.Form.NFD))) keep(character);
    }

    /// Characters that TeX prints by others of the same look.
    private boolean like(int character) {
        switch (character) {
            case '‐', '‑' -> put("-");
            case '–', '‒' -> put("--");
            case '—', '―' -> put("---");
            case 'ʼ', 'ʹ', 'ʾ' -> quote('’');
            case 'ħ' -> put(macro('ℏ'));
            case 'ˆ' -> put(macro('^'));
            case '˜' -> put(macro('~'));
            case 'ʿ', 'ʻ' -> quote('‘');
            default -> {
                return styled(character) || spelled(character);
            }
        }
        return true;
    }

    private void quote(char sign) {
        if (stands(sign)) out.append(sign);
        else put(macro(sign));
    }

    /// Ligatures, digraphs, Roman numerals, fractions and full-width forms: characters printed together or wider. Those
    /// that have a form of their own keep it.
    private boolean spelled(int character) {
        boolean isLigature = character == 'ŉ'
                || (character >= 0xFB00 && character <= 0xFB06)
                || (character >= 0x2160 && character <= 0x217F);
        if (!isLigature && !TexSymbols.TABLE.written(character).isEmpty()) return false;
        var spelling = Normalizer.normalize(Character.toString(character), Normalizer.Form.NFKC);
        boolean isSpelled = isLigature
                || character == 'ĳ'
                || character == 'Ĳ'
                || character == 'ſ'
                || (character >= 0x01C4 && character <= 0x01F3 && spelling.length() > 1)
                || (character >= 0x2024 && character <= 0x2049 && isAscii(spelling))
                || (character >= 0x2100 && character <= 0x214F && isAscii(spelling))
                || (character >= 0x2150 && character <= 0x215F)
                || (character >= 0xFF01 && character <= 0xFF5E);
        if (!isSpelled || spelling.codePointAt(0) == character) return false;
        for (int i = 0; i < spelling.length(); i++) scriptOrCharacter(spelling, i);
        return true;
    }

    private static boolean isAscii(String text) {
        return text.chars().allMatch(c -> c < 0x80);
    }

    /// The alphabets of maths, U+1D400 to U+1D7FF, by the command that sets them.
    private boolean styled(int character) {
        if (character < 0x1D400 || character > 0x1D7FF) return false;
        var plain = Normalizer.normalize(Character.toString(character), Normalizer.Form.NFKD);
        var form = TexSymbols.TABLE.written(plain.codePointAt(0));
        if (!form.isEmpty()) {
            character(plain.codePointAt(0));
            return true;
        }
        if (plain.codePointAt(0) >= 0x80) return false;
        put("{$" + MathsLetters.styled(plain, character) + "$}");
        return true;
    }

    /// Writes a letter and its marks (NFD) as accents, in text or else in maths; false where neither has them all.
    private boolean accented(String parts) {
        int base = parts.codePointAt(0);
        var marks = parts.substring(Character.charCount(base));
        if (marks.isEmpty()) return false;
        if (base == 'h' && marks.equals("\u0335")) {
            put(macro('ℏ'));
            return true;
        }
        if (!Character.isLetterOrDigit(base)) return false;
        if (base == 'ı' && TexAccents.isAbove(marks.charAt(0))) return accented('i' + marks);
        var form = base < 0x80 ? Character.toString(base) : TexSymbols.TABLE.written(base);
        boolean isOneCharacter =
                Normalizer.normalize(parts, Normalizer.Form.NFC).length() == 1;
        if (base >= 0x80 && form.isEmpty() && isOneCharacter && MathsLetters.greekEnd(parts, 0) == 0) return false;
        boolean isOneLetter = base >= 0x80 || isOneCharacter;
        boolean isAccent =
                marks.length() == 1 && !TexAccents.mathsCommand(marks.charAt(0)).isEmpty();
        // biber makes characters of accents in text, which LaTeX then cannot set; accents in maths it leaves alone.
        boolean isText = profile == Profile.ASCII
                && !form.isEmpty()
                && !TexSymbols.isMaths(form)
                && (isOneLetter || !isAccent)
                && marks.chars()
                        .noneMatch(mark -> TexAccents.command((char) mark).isEmpty());
        if (isText) {
            put('{' + TexAccents.write(form, marks) + '}');
            return true;
        }
        var maths = MathsLetters.write(parts, profile);
        if (maths.isEmpty()) return false;
        put("{$" + maths + "$}");
        maths.codePoints().filter(c -> c >= 0x80 && !stands(c)).forEach(c -> unknown.add(Character.toString(c)));
        return true;
    }

    private void keep(int character) {
        var kept = Character.toString(character);
        out.append(kept);
        unknown.add(kept);
    }

    /// Appends a piece, and keeps apart what TeX would join to another character.
    private void put(String piece) {
        char first = piece.charAt(0);
        out.append(first == last() && TexInput.joins(first) ? "{}" : "").append(piece);
    }

    /// The indexes of braces that pair, outside maths.
    private static BitSet pairs(String text) {
        var paired = new BitSet();
        if (text.indexOf('{') < 0) return paired;
        var opened = new ArrayDeque<Integer>();
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (c == '{') opened.push(i);
            if (c == '$' || c == '\\') i = Math.max(i, TexMaths.at(text, i).end() - 1);
            if (c != '}' || opened.isEmpty()) continue;
            paired.set(opened.pop());
            paired.set(i);
        }
        return paired;
    }
}
