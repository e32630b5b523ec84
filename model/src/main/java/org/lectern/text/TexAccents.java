package org.lectern.text;

import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

/// TeX's accents and the combining marks they stand for.
final class TexAccents {

    private static final Map<String, Character> MARKS = Map.ofEntries(
            Map.entry("`", '\u0300'),
            Map.entry("'", '\u0301'),
            Map.entry("^", '\u0302'),
            Map.entry("~", '\u0303'),
            Map.entry("=", '\u0304'),
            Map.entry("u", '\u0306'),
            Map.entry(".", '\u0307'),
            Map.entry("\"", '\u0308'),
            Map.entry("r", '\u030A'),
            Map.entry("H", '\u030B'),
            Map.entry("v", '\u030C'),
            Map.entry("d", '\u0323'),
            Map.entry("textcommabelow", '\u0326'),
            Map.entry("c", '\u0327'),
            Map.entry("k", '\u0328'),
            Map.entry("b", '\u0331'),
            Map.entry("t", '\u0361'));

    /// Marks that TeX sets over letters in maths only.
    private static final Map<Character, String> MATHS = Map.ofEntries(
            Map.entry('\u0300', "grave"),
            Map.entry('\u0301', "acute"),
            Map.entry('\u0302', "hat"),
            Map.entry('\u0303', "tilde"),
            Map.entry('\u0304', "bar"),
            Map.entry('\u0305', "overline"),
            Map.entry('\u0306', "breve"),
            Map.entry('\u0307', "dot"),
            Map.entry('\u0308', "ddot"),
            Map.entry('\u030A', "mathring"),
            Map.entry('\u030C', "check"),
            Map.entry('\u0332', "underline"),
            Map.entry('\u0338', "not"),
            Map.entry('\u20D7', "vec"));

    /// The names that MathSciNet's records give to accents; read, never written.
    private static final Map<String, Character> ALIASES = Map.ofEntries(
            Map.entry("ocirc", '\u030A'),
            Map.entry("polhk", '\u0328'),
            Map.entry("soft", '\u030C'),
            Map.entry("udot", '\u0323'),
            Map.entry("cb", '\u0326'),
            Map.entry("lasp", '\u0314'),
            Map.entry("rasp", '\u0313'),
            Map.entry("cftil", '\u0303'),
            Map.entry("uarc", '\u0311'));

    private static final Map<Character, String> COMMANDS =
            MARKS.entrySet().stream().collect(Collectors.toUnmodifiableMap(Map.Entry::getValue, Map.Entry::getKey));

    private static final Map<String, Character> MATHS_MARKS = MATHS.entrySet().stream()
            .filter(each -> !each.getValue().equals("not"))
            .collect(Collectors.toUnmodifiableMap(Map.Entry::getValue, Map.Entry::getKey));

    /// The accents that take the dot off an i themselves, in each of LaTeX's encodings. Not all readers of TeX know
    /// that
    /// an accent over the dotless letter is the same.
    private static final Set<String> UNDOTTED = Set.of("\u0300", "\u0301", "\u0302", "\u0308");

    private TexAccents() {}

    /// The combining mark of a maths accent without its backslash, or NUL.
    static char mathsMark(String command) {
        return MATHS_MARKS.getOrDefault(command, '\0');
    }

    /// The combining mark of an accent command without its backslash, or NUL.
    static char mark(String command) {
        return MARKS.getOrDefault(command, ALIASES.getOrDefault(command, '\0'));
    }

    /// The accent command of a combining mark without its backslash, or `""`.
    static String command(char mark) {
        return COMMANDS.getOrDefault(mark, "");
    }

    /// The maths accent of a combining mark without its backslash, or `""`.
    static String mathsCommand(char mark) {
        return MATHS.getOrDefault(mark, "");
    }

    /// Whether a mark stands above its letter, so that an i under it loses its dot.
    static boolean isAbove(char mark) {
        return mark != '\u0323' && mark != '\u0326' && mark != '\u0327' && mark != '\u0328' && mark != '\u0331';
    }

    /// What an accent over nothing prints, such as the tilde of `\~{}`.
    static String alone(char mark) {
        return switch (mark) {
            case '\u0300' -> "`";
            case '\u0301' -> "´";
            case '\u0302' -> "^";
            case '\u0303' -> "~";
            case '\u0304' -> "¯";
            case '\u0308' -> "¨";
            case '\u0327' -> "¸";
            default -> "";
        };
    }

    /// A letter under its marks as TeX's text has it.
    static String write(String letter, String marks) {
        boolean dotless = isAbove(marks.charAt(marks.length() - 1))
                && (letter.equals("j") || (letter.equals("i") && !UNDOTTED.contains(marks)));
        var tex = dotless ? '\\' + letter : letter;
        for (int i = 0; i < marks.length(); i++) {
            var command = command(marks.charAt(i));
            boolean isBare = tex.length() == 1 && !Character.isLetter(command.charAt(0));
            tex = '\\' + command + (isBare ? tex : '{' + tex + '}');
        }
        return tex;
    }
}
