package org.lectern.paper.key;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Pattern;
import org.lectern.work.Problem;

/// Reads Better BibTeX's notation: `auth.lower + '_' + shorttitle(3,3) + year`.
///
/// ```
/// formulas = formula { (";" | "|") formula }
/// formula  = term { "+" term }
/// term     = (quoted | "(" formula ")" | marker [arguments]) { "." modifier [arguments] }
/// ```
final class FormulaReader {

    private static final Pattern NAME = Pattern.compile("[A-Za-z]\\w*");
    private static final Pattern NUMBERS = Pattern.compile("(?:(n|m)\\s*=\\s*)?(\\d{1,3})");
    /// The number is part of the name, not of what is asked for.
    private static final Map<String, String> NUMBERED = Map.of("authetal2", "authetal");

    private final String text;
    private int at;

    FormulaReader(String text) {
        this.text = text;
    }

    List<List<KeyPattern.Part>> read() {
        var alternatives = new ArrayList<List<KeyPattern.Part>>();
        skip();
        if (at == text.length()) throw mistake(0, "key-pattern.no-marker");
        do {
            alternatives.add(formula());
        } while (taken(';') || taken('|'));
        if (at < text.length()) throw unexpected();
        return alternatives;
    }

    private List<KeyPattern.Part> formula() {
        var parts = new ArrayList<KeyPattern.Part>();
        do {
            parts.add(term());
        } while (taken('+'));
        return parts;
    }

    private KeyPattern.Part term() {
        skip();
        if (at == text.length()) throw mistake(at, "key-pattern.term-missing");
        char c = text.charAt(at);
        if (c == '"' || c == '\'') return literal();
        if (taken('(')) {
            int open = at - 1;
            var parts = formula();
            if (!taken(')')) throw mistake(open, "key-pattern.open");
            return new KeyPattern.Part.Group(parts, modifiers());
        }
        return field();
    }

    private KeyPattern.Part literal() {
        int from = at;
        var quoted = quoted();
        for (int i = 0; i < quoted.length(); i++)
            if (!KeyPattern.isPlain(quoted.charAt(i)))
                throw mistake(from + 1 + i, "key-pattern.character", Character.toString(quoted.codePointAt(i)));
        return new KeyPattern.Part.Literal(quoted);
    }

    private KeyPattern.Part field() {
        int from = at;
        var name = name();
        var marker = KeyMarker.read(NUMBERED.getOrDefault(name.toLowerCase(Locale.ROOT), name))
                .orElseThrow(() -> mistake(from, "key-pattern.unknown-marker", name));
        int open = at;
        var arguments = arguments();
        return new KeyPattern.Part.Field(arguments.isEmpty() ? marker : numbered(marker, arguments, open), modifiers());
    }

    /// The numbers in parentheses, in their order or by the names that the other program gives them.
    private KeyMarker numbered(KeyMarker marker, List<String> arguments, int open) {
        var numbers = new int[] {marker.first(), marker.second()};
        for (int i = 0; i < arguments.size(); i++) {
            var form = NUMBERS.matcher(arguments.get(i));
            if (i >= numbers.length || !form.matches()) throw mistake(open, "key-pattern.number", arguments.get(i));
            var named = form.group(1);
            int place = named == null ? i : named.equals("n") ? 0 : 1;
            numbers[place] = Integer.parseInt(form.group(2));
        }
        return marker.with(numbers[0], numbers[1]);
    }

    private List<KeyModifier> modifiers() {
        var modifiers = new ArrayList<KeyModifier>();
        while (taken('.')) {
            skip();
            int from = at;
            var name = name();
            var arguments = arguments();
            modifiers.add(ModifierNames.of(name, arguments)
                    .orElseThrow(() -> mistake(from, "key-pattern.unknown-modifier", text.substring(from, at))));
        }
        return modifiers;
    }

    private List<String> arguments() {
        int open = at;
        if (!taken('(')) return List.of();
        int from = at;
        while (at < text.length() && text.charAt(at) != ')') {
            if (text.charAt(at) == '"' || text.charAt(at) == '\'') quoted();
            else at++;
        }
        if (at == text.length()) throw mistake(open, "key-pattern.open");
        var inside = text.substring(from, at++);
        return inside.isBlank() ? List.of() : Arguments.read(inside);
    }

    /// Reads over a quoted text.
    private String quoted() {
        int open = at;
        char quote = text.charAt(at++);
        while (at < text.length() && text.charAt(at) != quote) at += text.charAt(at) == '\\' ? 2 : 1;
        if (at >= text.length()) throw mistake(open, "key-pattern.open-quote");
        at++;
        return text.substring(open + 1, at - 1);
    }

    private String name() {
        var name = NAME.matcher(text).region(at, text.length());
        if (!name.lookingAt()) throw unexpected();
        at = name.end();
        return name.group();
    }

    private boolean taken(char c) {
        skip();
        if (at == text.length() || text.charAt(at) != c) return false;
        at++;
        return true;
    }

    private void skip() {
        while (at < text.length() && Character.isWhitespace(text.charAt(at))) at++;
    }

    private PatternMistake unexpected() {
        return at == text.length()
                ? mistake(at, "key-pattern.term-missing")
                : mistake(at, "key-pattern.character-here", Character.toString(text.codePointAt(at)));
    }

    private static PatternMistake mistake(int offset, String key, Object... arguments) {
        return new PatternMistake(offset, Problem.of(key, arguments));
    }
}
