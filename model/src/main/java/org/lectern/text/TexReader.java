package org.lectern.text;

import java.text.Normalizer;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.regex.Pattern;

/// Turns TeX as it stands in bibliographies into Unicode text (NFC) that people read.
///
/// Accents, special letters and symbols become characters; formatting, protecting braces and comments on spacing go,
/// their text stays; ties become spaces; maths keeps its dollars, unless one character says it; a command that nobody
/// knows stays as it stands. White space is collapsed. Reading takes linear time, never recurses and never throws.
public final class TexReader {

    /// What a group does when it closes: prints a text, or raises or lowers what it held (`^`, `_`).
    private record Group(String closing, char script, int start) {
        static final Group PLAIN = new Group("", '\0', 0);
        static final Group KEPT = new Group("}", '\0', 0);
    }

    /// Text of characters below this one is in NFC as it stands.
    private static final int FIRST_MARK = 0x300;

    private static final Pattern ESCAPED = Pattern.compile("\\\\([%#&_~{}])");

    private final String tex;
    private final StringBuilder out;
    private final StringBuilder accents = new StringBuilder();
    private final Deque<Group> groups = new ArrayDeque<>();
    private Group next = Group.PLAIN;
    private int at;
    private int singleQuotes;
    private int[] closings = {};
    private boolean mathsEnds = true;
    private boolean bracketsEnd = true;

    private TexReader(String tex) {
        this.tex = tex;
        this.out = new StringBuilder(tex.length());
    }

    public static String read(String tex) {
        if (behindPlain(tex, 0) == tex.length()) return Spaces.collapsed(tex);
        return Spaces.collapsed(normal(new TexReader(tex).all()));
    }

    /// The index behind the run of printable ASCII characters that mean nothing in TeX.
    private static int behindPlain(String tex, int from) {
        int end = from;
        while (end < tex.length() && isPlain(tex.charAt(end))) end++;
        return end;
    }

    private static boolean isPlain(char c) {
        return switch (c) {
            case '\\', '{', '}', '$', '~', '-', '`', '\'', '?', '!' -> false;
            default -> c >= ' ' && c < 0x7F;
        };
    }

    /// NFC, but for text with more marks on one letter than any script has: to order those takes quadratic time.
    static String normal(String text) {
        if (isBelow(text, FIRST_MARK)) return text;
        int marks = 0;
        for (int i = 0; i < text.length(); i++) {
            marks = Character.getType(text.charAt(i)) == Character.NON_SPACING_MARK ? marks + 1 : 0;
            if (marks > 200) return text;
        }
        return Normalizer.normalize(text, Normalizer.Form.NFC);
    }

    private static boolean isBelow(String text, int character) {
        for (int i = 0; i < text.length(); i++) if (text.charAt(i) >= character) return false;
        return true;
    }

    private String all() {
        while (at < tex.length()) step();
        endAccents();
        return out.toString();
    }

    private void step() {
        char c = tex.charAt(at);
        switch (c) {
            case '\\' -> command();
            case '{' -> open();
            case '}' -> close();
            case '$' -> dollar();
            case '~' -> tie();
            case '-' -> dashes();
            case '`', '\'' -> quote(c);
            default -> plain();
        }
    }

    private void plain() {
        int end = accents.isEmpty() ? behindPlain(tex, at) : at;
        if (end > at) {
            out.append(tex, at, end);
            at = end;
        } else character();
    }

    private void character() {
        int character = tex.codePointAt(at);
        int length = Character.charCount(character);
        if ((character == '?' || character == '!') && at + 1 < tex.length() && tex.charAt(at + 1) == '`') {
            character = character == '?' ? '¿' : '¡';
            length = 2;
        }
        at += length;
        if (accents.isEmpty()) out.appendCodePoint(character);
        else if (!Character.isWhitespace(character)) accented(character);
    }

    /// A letter and the accents before it; the accent nearest to the letter comes first.
    private void accented(int character) {
        boolean above = accents.chars().anyMatch(mark -> TexAccents.isAbove((char) mark));
        if (above && character == 'ı') character = 'i';
        if (above && character == 'ȷ') character = 'j';
        out.appendCodePoint(character).append(accents.reverse());
        accents.setLength(0);
    }

    private void say(String text) {
        if (text.isEmpty()) return;
        int first = text.codePointAt(0);
        if (accents.isEmpty() || !Character.isLetter(first)) endAccents();
        if (accents.isEmpty()) {
            out.append(text);
            return;
        }
        accented(first);
        out.append(text, Character.charCount(first), text.length());
    }

    private void endAccents() {
        for (int i = 0; i < accents.length(); i++) out.append(TexAccents.alone(accents.charAt(i)));
        accents.setLength(0);
    }

    private void open() {
        at++;
        var group = next;
        next = Group.PLAIN;
        if (group.equals(Group.KEPT)) say("{");
        groups.push(group.script == '\0' ? group : new Group("", group.script, out.length()));
    }

    private void close() {
        at++;
        endAccents();
        if (groups.isEmpty()) {
            out.append('}');
            return;
        }
        var group = groups.pop();
        out.append(group.closing);
        if (group.equals(Group.KEPT) && at < tex.length() && tex.charAt(at) == '{') next = Group.KEPT;
        if (group.script == '\0' || out.length() - group.start > 8) return;
        var script = TexSymbols.scripted(group.script, out.substring(group.start));
        if (!script.isEmpty()) out.replace(group.start, out.length(), script);
    }

    private void dollar() {
        boolean display = tex.startsWith("$$", at);
        int from = display ? at + 2 : at + 1;
        int end = mathsEnd(display, from);
        if (end < 0) {
            say(display ? "$$" : "$");
            at = from;
            return;
        }
        say(TexMaths.read(tex.substring(from, end)));
        at = end + (display ? 2 : 1);
    }

    private int mathsEnd(boolean display, int from) {
        if (!mathsEnds) return -1;
        if (!display && tex.indexOf('$', from) < 0) mathsEnds = false;
        return display ? tex.indexOf("$$", from) : TexMaths.end(tex, at);
    }

    /// A tie is a space. Behind a space and before a digit it was meant as "about".
    private void tie() {
        at++;
        boolean about = (at == 1 || Character.isWhitespace(tex.charAt(at - 2)) || tex.charAt(at - 2) == '(')
                && at < tex.length()
                && TexMaths.isDigit(tex.charAt(at));
        say(about ? "~" : " ");
    }

    private void dashes() {
        int from = at;
        while (at < tex.length() && tex.charAt(at) == '-') at++;
        say(at - from == 2 ? "–" : at - from == 3 ? "—" : tex.substring(from, at));
    }

    private void quote(char c) {
        boolean isDouble = at + 1 < tex.length() && tex.charAt(at + 1) == c;
        at += isDouble ? 2 : 1;
        boolean insideWord = at < tex.length() && Character.isLetter(tex.charAt(at));
        if (isDouble) say(c == '`' ? "“" : "”");
        else if (c == '`') {
            singleQuotes++;
            say("‘");
        } else if (singleQuotes > 0 && !insideWord) {
            singleQuotes--;
            say("’");
        } else say("'");
    }

    private void command() {
        int from = ++at;
        while (at < tex.length() && TexMaths.isLetter(tex.charAt(at))) at++;
        if (at > from) word(tex.substring(from, at));
        else if (at == tex.length()) say("\\");
        else symbol(tex.charAt(at++));
    }

    private void symbol(char c) {
        switch (c) {
            case '&', '%', '$', '#', '_', '{', '}' -> say(Character.toString(c));
            case '\'', '`', '"', '^', '~', '=', '.' -> accents.append(TexAccents.mark(Character.toString(c)));
            case '\\', ' ', '\n', '\r', '\t', ',', ';', ':', '>' -> say(" ");
            case '!', '-', '/', '@' -> {}
            case '(' -> bracketed("\\)", c);
            case '[' -> bracketed("\\]", c);
            default -> say("\\" + c);
        }
    }

    private void bracketed(String closing, char opening) {
        int end = bracketsEnd ? tex.indexOf(closing, at) : -1;
        if (end < 0) {
            bracketsEnd = false;
            say("\\" + opening);
            return;
        }
        say(TexMaths.read(tex.substring(at, end)));
        at = end + 2;
    }

    private void word(String name) {
        char mark = TexAccents.mark(name);
        var symbol = TexSymbols.TABLE.named(name);
        if (mark != '\0' && takesAccent()) accents.append(mark);
        else if (!TexCommands.word(name).isEmpty()) end(TexCommands.word(name));
        else if (!symbol.isEmpty()) end(symbol);
        else if (TexCommands.LOOKS.contains(name)) end("");
        else if (TexCommands.SPACES.contains(name)) end(" ");
        else if (TexCommands.INSTRUCTED.containsKey(name)) instructed(TexCommands.INSTRUCTED.getOrDefault(name, 0));
        else argued(name);
    }

    private boolean takesAccent() {
        int letter = skipped(at);
        if (letter == tex.length()) return false;
        char c = tex.charAt(letter);
        return c == '{' || c == '\\' || Character.isLetter(c);
    }

    private void argued(String name) {
        switch (name) {
            case "url", "path", "nolinkurl", "detokenize" ->
                say(ESCAPED.matcher(taken()).replaceAll("$1"));
            case "ensuremath" -> say(TexMaths.read(taken()));
            case "symbol" -> numbered();
            case "ce", "ch" -> formula(name);
            case "enquote", "mkbibquote" -> grouped(name, "“", new Group("”", '\0', 0));
            case "begin", "end" -> environment(name);
            case "item" -> end(" • ");
            case "verb" -> delimited();
            case "mkbibbrackets" -> grouped(name, "[", new Group("]", '\0', 0));
            case "mkbibparens" -> grouped(name, "(", new Group(")", '\0', 0));
            case "textsuperscript", "mkbibsuperscript" -> grouped(name, "", new Group("", '^', 0));
            case "textsubscript" -> grouped(name, "", new Group("", '_', 0));
            default -> marked(name);
        }
    }

    /// A maths accent outside maths: meant where it stands over one letter, such as `\overline{x}`.
    private void marked(String name) {
        char mark = TexAccents.mathsMark(name);
        int open = skipped(at);
        boolean isOne = mark != 0 && argument() == open + 2 && Character.isLetterOrDigit(tex.charAt(open + 1));
        if (!isOne) {
            unknown(name);
            return;
        }
        say(Character.toString(tex.charAt(open + 1)) + mark);
        at = open + 3;
    }

    /// Says a word's text and passes over the space that only ended its name.
    private void end(String text) {
        say(text);
        at = skipped(at);
    }

    private void formula(String name) {
        int end = argument();
        var formula = end < 0 ? "" : TexCommands.formula(tex.substring(skipped(at) + 1, end));
        if (formula.isEmpty()) unknown(name);
        else say(TexCommands.formula(taken()));
    }

    private void grouped(String name, String opening, Group group) {
        if (argument() < 0) {
            unknown(name);
            return;
        }
        say(opening);
        at = skipped(at);
        next = group;
    }

    private void unknown(String name) {
        boolean isBare = at == tex.length() || tex.charAt(at) != '{' || tex.startsWith("{}", at);
        if (isBare && TexCommands.isLogo(name)) {
            say(name); // what defines it mostly keeps the space behind it
            return;
        }
        endAccents();
        out.append('\\').append(name);
        if (at < tex.length() && tex.charAt(at) == '{') next = Group.KEPT;
        boolean endsGroup = at + 1 < tex.length() && tex.charAt(at) == '}' && TexMaths.isLetter(tex.charAt(at + 1));
        if (endsGroup) out.append("{}"); // else what follows the group would become part of the name
    }

    private void instructed(int arguments) {
        for (int i = 0; i < arguments; i++) {
            int end = argument();
            if (end < 0) break;
            at = end + 1;
        }
        at = skipped(at);
    }

    /// The beginning or end of an environment, which is passed over where it is one of looks.
    private void environment(String name) {
        int end = argument();
        var known = end < 0 ? "" : tex.substring(skipped(at) + 1, end).strip();
        if (TexCommands.ENVIRONMENTS.contains(known)) {
            at = end + 1;
        } else unknown(name);
    }

    /// `\verb|text|`, with any sign at both ends.
    private void delimited() {
        int end = at < tex.length() ? tex.indexOf(tex.charAt(at), at + 1) : -1;
        if (end < 0) {
            unknown("verb");
            return;
        }
        say(tex.substring(at + 1, end));
        at = end + 1;
    }

    private void numbered() {
        var number = taken().strip();
        if (number.matches("\\d{2,3}")) say(Character.toString(Integer.parseInt(number)));
    }

    /// Takes the argument here; empty where there is none.
    private String taken() {
        int end = argument();
        if (end < 0) return "";
        var text = tex.substring(skipped(at) + 1, end);
        at = end + 1;
        return text;
    }

    /// The index of the brace that closes the argument ahead, or -1 where none begins or it never ends.
    private int argument() {
        int open = skipped(at);
        if (open == tex.length() || tex.charAt(open) != '{') return -1;
        if (closings.length == 0) closings = closings();
        return closings[open];
    }

    private int skipped(int from) {
        while (from < tex.length() && Character.isWhitespace(tex.charAt(from))) from++;
        return from;
    }

    private int[] closings() {
        var found = new int[tex.length()];
        var opened = new ArrayDeque<Integer>();
        for (int i = 0; i < tex.length(); i++) {
            char c = tex.charAt(i);
            found[i] = -1;
            if (c == '\\' && i + 1 < tex.length()) found[++i] = -1;
            else if (c == '{') opened.push(i);
            else if (c == '}' && !opened.isEmpty()) found[opened.pop()] = i;
        }
        return found;
    }
}
