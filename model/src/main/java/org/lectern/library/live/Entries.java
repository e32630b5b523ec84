package org.lectern.library.live;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.SequencedMap;
import java.util.regex.Pattern;

/// A file cut into entries, each under the name by which it is known again.
///
/// Of a bibliography these are its entries by key; of RIS its records by `ID`; of anything else its lines.
final class Entries {

    private static final Pattern BIBTEX = Pattern.compile("@\\s*\\w+\\s*[{(]\\s*([^,\\s]*)\\s*,.*", Pattern.DOTALL);
    private static final Pattern RIS_ID = Pattern.compile("(?m)^ID {2}- ?(.*)$");

    private Entries() {}

    static SequencedMap<String, String> of(String format, String text) {
        return switch (format) {
            case "bibtex", "biblatex" -> bibliography(text);
            case "ris" -> ris(text);
            default -> lines(text);
        };
    }

    /// What stands between two entries belongs to the one below it, as the exporter has it.
    private static SequencedMap<String, String> bibliography(String text) {
        var entries = new LinkedHashMap<String, String>();
        var entry = new StringBuilder();
        int depth = 0;
        boolean inside = false;
        for (var line : text.lines().toList()) {
            if (!inside && line.isBlank() && entry.isEmpty()) continue;
            entry.append(line).append('\n');
            if (!inside && line.startsWith("@")) inside = true;
            if (inside) depth += depth(line);
            if (inside && depth <= 0) {
                put(entries, name(entry.toString()), entry.toString());
                entry.setLength(0);
                inside = false;
                depth = 0;
            }
        }
        if (!entry.toString().isBlank()) put(entries, name(entry.toString()), entry.toString());
        return entries;
    }

    private static String name(String entry) {
        var from = entry.startsWith("@") ? entry : entry.substring(Math.max(entry.indexOf("\n@") + 1, 0));
        var named = BIBTEX.matcher(from);
        return named.matches() && !named.group(1).isEmpty()
                ? named.group(1)
                : entry.lines().findFirst().orElse("").strip();
    }

    /// Braces opened less those closed; one behind a backslash counts as BibTeX counts it.
    private static int depth(String line) {
        int depth = 0;
        for (int i = 0; i < line.length(); i++) {
            if (line.charAt(i) == '{') depth++;
            else if (line.charAt(i) == '}') depth--;
        }
        return depth;
    }

    private static SequencedMap<String, String> ris(String text) {
        var entries = new LinkedHashMap<String, String>();
        for (var record : List.of(text.split("(?m)(?<=^ER {2}- ?\\R)", -1))) {
            if (record.isBlank()) continue;
            var id = RIS_ID.matcher(record);
            put(
                    entries,
                    id.find()
                            ? id.group(1).strip()
                            : record.strip().lines().findFirst().orElse(""),
                    record.strip() + "\n");
        }
        return entries;
    }

    private static SequencedMap<String, String> lines(String text) {
        var entries = new LinkedHashMap<String, String>();
        text.lines().filter(line -> !line.isBlank()).forEach(line -> put(entries, line, line + "\n"));
        return entries;
    }

    /// A name that stands twice is numbered, so that no entry hides another.
    private static void put(SequencedMap<String, String> entries, String name, String text) {
        var free = name;
        for (int number = 2; entries.containsKey(free); number++) free = name + " (" + number + ")";
        entries.put(free, text);
    }
}
