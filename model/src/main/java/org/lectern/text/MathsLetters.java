package org.lectern.text;

import java.text.Normalizer;
import java.util.Map;

/// Letters that LaTeX's text fonts lack, set in maths: Greek words, and letters under marks that no accent of TeX's
/// text makes, as in Vietnamese, Yoruba and transliterated Arabic.
///
/// What is written here is read back as the same letters. A Greek word is one formula, because in it the capitals and
/// the omicron, which TeX takes from the Latin alphabet, can be told from Latin ones.
final class MathsLetters {

    /// Marks set around the maths of a letter, which stands where the blank is.
    private static final Map<Character, String> FRAMES = Map.of(
            '\u0309', "\\stackrel{?}{ }",
            '\u0313', "\\stackrel{,}{ }",
            '\u0314', "\\stackrel{`}{ }",
            '\u031B', " ^,",
            '\u0323', "\\mathop{ }\\limits_.",
            '\u0325', "\\mathop{ }\\limits_\\circ",
            '\u032E', "\\mathop{ }\\limits_\\smile",
            '\u0331', "\\underline{ }",
            '\u0345', " _\\iota");

    private static final char HORN = '\u031B';
    private static final char PERISPOMENI = '\u0342';
    private static final char TILDE = '\u0303';

    private MathsLetters() {}

    /// The maths of a letter with its marks, or `""` where TeX has no way to set one of them.
    ///
    /// @param parts the letter and its marks in NFD
    static String write(String parts, TexWriter.Profile profile) {
        int base = parts.codePointAt(0);
        var marks = parts.substring(Character.charCount(base));
        if (isGreek(base)) {
            int plain = Normalizer.normalize(Character.toString(base), Normalizer.Form.NFKD)
                    .codePointAt(0);
            var form = TexSymbols.TABLE.written(base);
            var letter = TexSymbols.inner(form.isEmpty() ? TexSymbols.TABLE.written(plain) : form);
            if (letter.isEmpty()) return "";
            return framed(letter.equals("o") ? "\\mathrm{o}" : letter, marks.replace(PERISPOMENI, TILDE));
        }
        boolean isWritten = Normalizer.normalize(parts, Normalizer.Form.NFC).length() == 1;
        if (base < 0x80 && !isWritten && FRAMES.keySet().stream().noneMatch(mark -> marks.indexOf(mark) >= 0))
            return framed(Character.toString(base), marks);
        var inner = Character.toString(base);
        var rest = marks;
        for (int i = 0; i < marks.length() && profile == TexWriter.Profile.UNICODE; i++) {
            var composed = Normalizer.normalize(Character.toString(base) + marks.charAt(i), Normalizer.Form.NFC);
            if (composed.length() == 1 && TexInput.isSet(composed.charAt(0))) {
                inner = composed;
                rest = marks.substring(0, i) + marks.substring(i + 1);
            }
            // Of marks one above the other the first stands nearest to the letter.
            boolean isAbove = TexAccents.isAbove(marks.charAt(i)) && marks.charAt(i) != HORN;
            if (isAbove || !rest.equals(marks)) break;
        }
        var form = profile == TexWriter.Profile.ASCII ? TexSymbols.TABLE.written(base) : "";
        return framed("\\mbox{" + (form.isEmpty() ? inner : form) + '}', rest);
    }

    /// A Latin letter or digit in one of the alphabets of maths, U+1D400 to U+1D7FF.
    ///
    /// @param plain the letter itself
    static String styled(String plain, int character) {
        boolean isCapital = Character.isUpperCase(plain.charAt(0));
        var style = switch (character < 0x1D6A4 ? (character - 0x1D400) / 52 : 0) {
            case 0 -> "\\mathbf";
            case 3, 4 -> isCapital ? "\\mathcal" : "";
            case 5, 7 -> "\\mathfrak";
            case 6 -> isCapital ? "\\mathbb" : "";
            case 8, 9, 10, 11 -> "\\mathsf";
            case 12 -> "\\mathtt";
            default -> "";
        };
        return style.isEmpty() ? plain : style + '{' + plain + '}';
    }

    private static String framed(String letter, String marks) {
        var maths = letter;
        for (int i = 0; i < marks.length(); i++) {
            char mark = marks.charAt(i);
            var frame = FRAMES.getOrDefault(mark, "");
            var command = TexAccents.mathsCommand(mark);
            if (!frame.isEmpty()) maths = frame.replace(" ", maths);
            else if (!command.isEmpty()) maths = '\\' + command + '{' + maths + '}';
            else return "";
        }
        return maths;
    }

    /// The index behind the Greek letters, with their marks, that stand at an index.
    static int greekEnd(String text, int from) {
        int end = from;
        while (end < text.length()) {
            int character = text.codePointAt(end);
            boolean isMark = end > from && Character.getType(character) == Character.NON_SPACING_MARK;
            if (!isMark && !isGreek(character)) break;
            end += Character.charCount(character);
        }
        return end;
    }

    private static boolean isGreek(int character) {
        if (character == '∆' || (character >= 0x1D6A8 && character <= 0x1D7CB))
            return character == '∆' || Character.isLetter(character);
        return character >= 0x370
                && character < 0x2000
                && Character.isLetter(character)
                && Character.UnicodeScript.of(character) == Character.UnicodeScript.GREEK;
    }

    /// The maths of a Greek word of two letters or more, or `""` for fewer, or where one of them cannot be set.
    static String greek(String word) {
        var parts = Normalizer.normalize(word, Normalizer.Form.NFD);
        var maths = new StringBuilder(parts.length() * 6);
        int letters = 0;
        for (int at = 0; at < parts.length(); letters++) {
            int end = at + Character.charCount(parts.codePointAt(at));
            while (end < parts.length() && !isGreek(parts.codePointAt(end))) end++;
            var letter = write(parts.substring(at, end), TexWriter.Profile.ASCII);
            if (letter.isEmpty()) return "";
            boolean joins = TexMaths.isLetter(letter.charAt(0))
                    && !maths.isEmpty()
                    && TexMaths.isLetter(maths.charAt(maths.length() - 1));
            maths.append(joins ? " " : "").append(letter);
            at = end;
        }
        return letters > 1 ? maths.toString() : "";
    }

    /// The letters that maths set, in NFD, or `""` where they set something else.
    static String read(String maths) {
        if (maths.isEmpty()) return "";
        var reading = new Reading(maths);
        var read = new StringBuilder();
        int letters = 0;
        int sure = 0;
        boolean isMarked = false;
        while (reading.at < maths.length()) {
            if (letters > 0 && maths.charAt(reading.at) == ' ') reading.at++;
            var letter = reading.letter(0);
            if (letter.isEmpty()) return "";
            letters++;
            if (reading.isSurelyGreek) sure++;
            if (letters > 1 && !isGreek(letter.codePointAt(0))) return "";
            isMarked = letter.length() > 1;
            read.append(letter);
        }
        var text = read.toString();
        boolean isGreek = isGreek(text.codePointAt(0));
        boolean isWord = letters > 1 ? sure > 0 : isMarked && (!isGreek || isAccented(text));
        if (!isWord) return "";
        return isGreek ? text.replace(TILDE, PERISPOMENI) : text;
    }

    /// A single Greek letter under the marks of Greek writing is a word; under any other mark it is a variable.
    private static boolean isAccented(String letter) {
        return letter.chars().anyMatch(mark -> "\u0300\u0301\u0313\u0314\u0345".indexOf(mark) >= 0);
    }

    /// A place in maths, and the letters found from there.
    private static final class Reading {

        private static final int DEEPEST = 6;

        private final String maths;
        private int at;
        private boolean isSurelyGreek;
        private boolean isBoxed;

        Reading(String maths) {
            this.maths = maths;
        }

        /// The letter that stands here, with its marks, and the place behind it; `""` where none does.
        String letter(int depth) {
            if (depth == 0) isSurelyGreek = false;
            var letter = depth > DEEPEST ? "" : framedOrBare(depth);
            for (boolean isMore = !letter.isEmpty(); isMore; ) {
                isMore = false;
                for (var mark : new char[] {'\u031B', '\u0345'}) {
                    if (!passes(FRAMES.getOrDefault(mark, "").strip())) continue;
                    letter += mark;
                    isMore = true;
                }
            }
            return letter;
        }

        private String framedOrBare(int depth) {
            for (var each : FRAMES.entrySet()) {
                var frame = each.getValue();
                int blank = frame.indexOf(' ');
                int from = at;
                if (blank == 0 || !passes(frame.substring(0, blank))) continue;
                var letter = letter(depth + 1);
                if (!letter.isEmpty() && passes(frame.substring(blank + 1))) return marked(letter, each.getKey());
                at = from;
            }
            int end = at < maths.length() ? TexMaths.commandEnd(maths, at) : at;
            var command = maths.substring(at, end);
            char mark = command.startsWith("\\") ? TexAccents.mathsMark(command.substring(1)) : 0;
            if (mark == 0 || !maths.startsWith("{", end)) return bare(command, depth);
            at = end + 1;
            var letter = letter(depth + 1);
            return !letter.isEmpty() && passes("}") ? letter + mark : "";
        }

        /// A line under a letter of text is the mark of its alphabet, one under a variable is a line.
        private String marked(String letter, char mark) {
            return letter + (mark == '\u0331' && !isBoxed ? '\u0332' : mark);
        }

        private String bare(String command, int depth) {
            if (passes("\\mbox{")) return boxed();
            if (passes("\\mathrm{")) return look();
            if (command.equals("o") && depth == 0) return taken(command, "ο");
            if (depth > 0 && command.length() == 1 && TexMaths.isLetter(command.charAt(0)))
                return taken(command, command);
            var greek = command.startsWith("\\") ? TexSymbols.TABLE.maths(command) : "";
            if (greek.isEmpty() || !isGreek(greek.codePointAt(0))) return "";
            isSurelyGreek = true;
            return taken(command, greek);
        }

        private String taken(String command, String letter) {
            at += command.length();
            return letter;
        }

        private String boxed() {
            isBoxed = true;
            if (at >= maths.length() || !Character.isLetter(maths.codePointAt(at))) return "";
            var letter = Character.toString(maths.codePointAt(at));
            at += letter.length();
            return passes("}") ? letter : "";
        }

        /// A Greek letter that looks like a Latin one.
        private String look() {
            int from = at;
            if (!maths.startsWith("}", at + 1)) return "";
            at += 2;
            return TexSymbols.TABLE.look(maths.charAt(from));
        }

        private boolean passes(String text) {
            boolean isHere = maths.startsWith(text, at);
            if (isHere) at += text.length();
            return isHere;
        }
    }
}
