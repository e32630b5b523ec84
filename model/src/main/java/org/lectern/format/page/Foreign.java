package org.lectern.format.page;

/// Files that are no saved pages although they have short and long lines: code, markup, logs, tagged records.
final class Foreign {

    private static final double SYNTAX = 0.15;
    private static final double STAMPS = 0.6;

    private Foreign() {}

    static boolean is(Page page) {
        long lines = page.lines().size();
        long syntax =
                page.lines().stream().filter(line -> isSyntax(line.text())).count();
        long stamps =
                page.lines().stream().filter(line -> isStamped(line.text())).count();
        return syntax > SYNTAX * lines || (lines > 2 && stamps > STAMPS * lines);
    }

    private static boolean isSyntax(String line) {
        char first = line.charAt(0);
        char last = line.charAt(line.length() - 1);
        if (last == ';' || last == '{' || last == '\\') return true;
        if (last == '}' && line.length() == 1) return true;
        if ((first == '<' && last == '>') || (first == '@' && line.contains("{"))) return true;
        if (line.startsWith("//") || line.startsWith("/*") || line.startsWith("#") || line.startsWith("```"))
            return true;
        if (line.startsWith("- ") || line.startsWith("* ") || line.startsWith("> ") || line.startsWith("%"))
            return true;
        return isTagged(line);
    }

    /// `TY  - JOUR`, `PMID- 123`, `%A Name`.
    private static boolean isTagged(String line) {
        int dash = line.indexOf('-');
        if (dash < 2 || dash > 5) return false;
        for (int i = 0; i < dash; i++) {
            char c = line.charAt(i);
            if (!((c >= 'A' && c <= 'Z') || (c >= '0' && c <= '9') || (c == ' ' && i >= 2))) return false;
        }
        return line.length() == dash + 1 || line.charAt(dash + 1) == ' ';
    }

    /// A line that starts with a date, a time or an address, as in a log.
    private static boolean isStamped(String line) {
        return Character.isDigit(line.charAt(0)) || line.charAt(0) == '[';
    }
}
