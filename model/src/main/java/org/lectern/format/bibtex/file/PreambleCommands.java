package org.lectern.format.bibtex.file;

import java.util.HashMap;
import java.util.Map;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.lectern.text.TexReader;

/// The commands that a file defines for itself in `@preamble`, such as `\newcommand{\pkg}[1]{\texttt{#1}}`, and values
/// with them written out.
///
/// A definition counts where our reader does not know the command and can read what it stands for; any other command
/// stays as it stands. Commands with optional arguments, conditions and calculations are not read.
public final class PreambleCommands {

    private static final Pattern DEFINED = Pattern.compile(
            "\\\\(?:(?:new|renew|provide)command|DeclareRobustCommand)\\*?\\s*\\{?\\s*\\\\([A-Za-z]+)\\s*}?\\s*(?:\\[\\s*([1-9])\\s*])?\\s*(?=\\{)"
                    + "|\\\\def\\s*\\\\([A-Za-z]+)\\s*((?:#[1-9]\\s*)*)(?=\\{)");
    /// No definition is longer, and no value grows by more.
    private static final int LONGEST = 1 << 12;
    /// Commands stand for commands that stand for commands.
    private static final int DEEPEST = 4;

    private record Command(int arguments, String body) {}

    private final Map<String, Command> commands = new HashMap<>();

    /// Takes in what a preamble defines.
    void define(String preamble) {
        var found = DEFINED.matcher(preamble);
        int from = 0;
        while (found.find(from)) {
            from = found.end();
            int end = Braces.end(preamble, from);
            if (end < 0 || end - from > LONGEST) continue;
            boolean isDef = found.group(1) == null;
            var name = isDef ? found.group(3) : found.group(1);
            int arguments =
                    isDef ? (int) found.group(4).chars().filter(c -> c == '#').count() : count(found.group(2));
            define(name, new Command(arguments, preamble.substring(from + 1, end)));
            from = end;
        }
    }

    private static int count(@Nullable String digit) {
        return digit == null ? 0 : Integer.parseInt(digit);
    }

    private void define(String name, Command command) {
        boolean isKnown = TexReader.read('\\' + name + " x").indexOf('\\') < 0;
        var shown = command.body;
        for (int i = 1; i <= command.arguments; i++) shown = shown.replace("#" + i, "x");
        if (!isKnown && TexReader.read(expanded(shown)).indexOf('\\') < 0) commands.putIfAbsent(name, command);
    }

    public boolean isEmpty() {
        return commands.isEmpty();
    }

    /// A value with the commands in it written out.
    public String expanded(String value) {
        var text = value;
        for (int i = 0; i < DEEPEST && text.indexOf('\\') >= 0; i++) {
            var next = once(text, value.length() + LONGEST);
            if (next.equals(text)) break;
            text = next;
        }
        return text;
    }

    /// The value itself where it would become longer than is allowed.
    private String once(String value, int longest) {
        var out = new StringBuilder();
        int at = 0;
        while (at < value.length()) {
            int slash = value.indexOf('\\', at);
            if (slash < 0 || slash + 1 == value.length()) break;
            int end = slash + 1;
            while (end < value.length() && isLetter(value.charAt(end))) end++;
            if (end == slash + 1) end++; // `\&`
            out.append(value, at, slash);
            var command = commands.get(value.substring(slash + 1, end));
            at = command == null ? kept(value, slash, end, out) : written(value, end, command, out);
            if (out.length() + value.length() - at > longest) return value;
        }
        return out.append(value, Math.min(at, value.length()), value.length()).toString();
    }

    private static int kept(String value, int from, int to, StringBuilder out) {
        out.append(value, from, to);
        return to;
    }

    /// Writes a command out with its arguments, each a group or one character; returns the index behind them.
    private static int written(String value, int from, Command command, StringBuilder out) {
        var body = command.body;
        int at = Braces.behindSpace(value, from);
        for (int i = 1; i <= command.arguments; i++) {
            int start = Braces.behindSpace(value, at);
            boolean isGroup = start < value.length() && value.charAt(start) == '{';
            int end = isGroup ? Braces.end(value, start) : start;
            if (end < 0 || start == value.length() || end - start > LONGEST)
                return kept(value, value.lastIndexOf('\\', from - 1), from, out);
            body = body.replace("#" + i, value.substring(isGroup ? start + 1 : start, isGroup ? end : end + 1));
            at = end + 1;
        }
        boolean meetsLetter = at < value.length() && isLetter(value.charAt(at)) && command.arguments == 0;
        out.append(body);
        if (meetsLetter && endsInCommand(body)) out.append(' ');
        return at;
    }

    private static boolean endsInCommand(String body) {
        int at = body.length();
        while (at > 0 && isLetter(body.charAt(at - 1))) at--;
        return at > 0 && body.charAt(at - 1) == '\\';
    }

    private static boolean isLetter(char c) {
        return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z');
    }
}
