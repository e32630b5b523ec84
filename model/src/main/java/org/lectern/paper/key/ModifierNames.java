package org.lectern.paper.key;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.regex.PatternSyntaxException;

/// How [modifiers][KeyModifier] are written: `lower`, `truncate4`, `regex("from","to")` with `$1` for a group,
/// `replace("from","to")` for plain text, `(text)` or `default("text")` for where there is nothing else, `select(2,1)`
/// for words, `substring(2,3)` for characters, `condense("_")` for blanks, `prefix("x")` and `postfix("x")`.
public final class ModifierNames {

    private static final Map<String, KeyModifier> PLAIN = Map.ofEntries(
            Map.entry("lower", KeyModifier.Plain.LOWER),
            Map.entry("upper", KeyModifier.Plain.UPPER),
            Map.entry("capitalize", KeyModifier.Plain.CAPITALIZE),
            Map.entry("titlecase", KeyModifier.Plain.TITLECASE),
            Map.entry("sentencecase", KeyModifier.Plain.SENTENCECASE),
            Map.entry("abbr", KeyModifier.Plain.ABBR),
            Map.entry("acronym", KeyModifier.Plain.ABBR),
            Map.entry("ascii", KeyModifier.Plain.FOLD),
            Map.entry("fold", KeyModifier.Plain.FOLD),
            Map.entry("clean", KeyModifier.Plain.FOLD),
            Map.entry("transliterate", KeyModifier.Plain.FOLD),
            Map.entry("alphanum", KeyModifier.Plain.ALPHANUM),
            Map.entry("nopunct", KeyModifier.Plain.NOPUNCT),
            Map.entry("skipwords", KeyModifier.Plain.SKIPWORDS),
            Map.entry("condense", new KeyModifier.Condense("")));

    private static final List<String> ASKING =
            List.of("truncate", "regex", "replace", "default", "select", "substring", "condense", "prefix", "postfix");
    private static final Pattern NUMBER = Pattern.compile("\\d{1,3}");

    private ModifierNames() {}

    /// The names of all modifiers, in order.
    public static SortedSet<String> all() {
        var names = new TreeSet<>(PLAIN.keySet());
        names.addAll(ASKING);
        return names;
    }

    /// The modifier of a name and what stands in parentheses behind it, or empty where there is none such.
    static Optional<KeyModifier> of(String name, List<String> arguments) {
        var lower = name.toLowerCase(Locale.ROOT);
        return switch (arguments.size()) {
            case 0 -> Optional.ofNullable(PLAIN.get(lower));
            case 1 -> one(lower, arguments.getFirst());
            case 2 -> two(lower, arguments.getFirst(), arguments.getLast());
            default -> Optional.empty();
        };
    }

    private static Optional<KeyModifier> one(String name, String argument) {
        return switch (name) {
            case "truncate" -> number(argument).map(KeyModifier.Truncate::new);
            case "select" -> number(argument).map(start -> new KeyModifier.Select(start, 0));
            case "substring" -> number(argument).map(start -> new KeyModifier.Substring(start, 0));
            case "default" -> Optional.of(new KeyModifier.Otherwise(argument));
            case "condense" -> Optional.of(new KeyModifier.Condense(argument));
            case "prefix" -> Optional.of(new KeyModifier.Round(argument, ""));
            case "postfix" -> Optional.of(new KeyModifier.Round("", argument));
            default -> Optional.empty();
        };
    }

    private static Optional<KeyModifier> two(String name, String first, String second) {
        return switch (name) {
            case "regex" -> regex(first, second);
            case "replace" ->
                Optional.of(new KeyModifier.Replace(
                        Pattern.compile(Pattern.quote(first)), Matcher.quoteReplacement(second)));
            case "select" ->
                number(first).flatMap(start -> number(second).map(count -> new KeyModifier.Select(start, count)));
            case "substring" ->
                number(first).flatMap(start -> number(second).map(count -> new KeyModifier.Substring(start, count)));
            default -> Optional.empty();
        };
    }

    private static Optional<Integer> number(String text) {
        return Optional.of(text)
                .filter(digits -> NUMBER.matcher(digits).matches())
                .map(Integer::parseInt)
                .filter(number -> number > 0);
    }

    private static Optional<KeyModifier> regex(String from, String to) {
        try {
            var pattern = Pattern.compile(from);
            return isReplacement(to, pattern.matcher("").groupCount())
                    ? Optional.of(new KeyModifier.Replace(pattern, to))
                    : Optional.empty();
        } catch (PatternSyntaxException _) {
            return Optional.empty(); // the caller says that there is no such modifier
        }
    }

    /// Whether every `$` is followed by the number of a group, and every `\` by something.
    private static boolean isReplacement(String to, int groups) {
        int at = 0;
        while (at < to.length()) {
            char c = to.charAt(at++);
            if (c != '\\' && c != '$') continue;
            if (at == to.length()) return false;
            char next = to.charAt(at++);
            if (c == '$' && (next < '0' || next > '9' || next - '0' > groups)) return false;
        }
        return true;
    }
}
