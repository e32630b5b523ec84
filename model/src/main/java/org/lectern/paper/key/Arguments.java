package org.lectern.paper.key;

import java.util.ArrayList;
import java.util.List;

/// What stands in a modifier's parentheses: texts parted by commas, in quotation marks where they hold commas or
/// blanks.
final class Arguments {

    private Arguments() {}

    /// Within quotation marks a backslash stands before a quotation mark or another backslash; before anything else it
    /// stands for itself, as regular expressions need it.
    static List<String> read(String text) {
        var arguments = new ArrayList<String>();
        var current = new StringBuilder();
        char quote = 0;
        boolean wasQuoted = false;
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (quote != 0 && c == '\\' && i + 1 < text.length() && isEscaped(text.charAt(i + 1), quote)) {
                current.append(text.charAt(++i));
            } else if (quote == 0 ? c == '"' || c == '\'' : c == quote) {
                wasQuoted = true;
                if (quote == 0) current.setLength(0);
                quote = quote == 0 ? c : 0;
            } else if (quote == 0 && c == ',') {
                arguments.add(
                        wasQuoted ? current.toString() : current.toString().strip());
                current.setLength(0);
                wasQuoted = false;
            } else if (quote != 0 || !wasQuoted) current.append(c);
        }
        arguments.add(wasQuoted ? current.toString() : current.toString().strip());
        return arguments;
    }

    private static boolean isEscaped(char c, char quote) {
        return c == '\\' || c == quote;
    }
}
