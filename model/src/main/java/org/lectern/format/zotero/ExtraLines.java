package org.lectern.format.zotero;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Pattern;

/// The `extra` field, in which users and plug-ins write what an item has no field for: a line each, `DOI: 10.1/x`,
/// `Citation Key: doe2001`, `tex.eprint: 1906.00001`. A line that is none of these is a remark.
final class ExtraLines {

    private static final Pattern LINE = Pattern.compile("\\s*([A-Za-z][A-Za-z0-9_. /-]{0,40}?)\\s*[:=]\\s*(\\S.*)");
    private static final Pattern NO_LETTER_OR_DIGIT = Pattern.compile("[^a-z0-9.]+");
    /// What lines begin with that are no names, as in `see https://...`.
    private static final Pattern ADDRESS = Pattern.compile("(?i)(?:.*\\s)?(?:https?|ftp|mailto|file)");

    private final Map<String, String> values = new LinkedHashMap<>();
    private final List<String> remarks = new ArrayList<>();

    ExtraLines(String extra) {
        for (var line : extra.lines().toList()) {
            var found = LINE.matcher(line);
            if (found.matches() && !ADDRESS.matcher(found.group(1)).matches() && isName(found.group(1)))
                values.putIfAbsent(name(found.group(1)), found.group(2).strip());
            else if (!line.isBlank()) remarks.add(line.strip());
        }
    }

    /// Takes the first of several names that has a value; a name without spaces and case, as in `citationkey`.
    String take(String... names) {
        for (var name : names) {
            var value = values.remove(name);
            if (value != null) return value;
        }
        return "";
    }

    /// What nobody has taken, by name.
    Map<String, String> left() {
        return values;
    }

    /// The lines that name nothing.
    String remarks() {
        return String.join("\n", remarks);
    }

    /// Names have few words; more of them are a sentence with a colon in it.
    private static boolean isName(String text) {
        return text.strip().split("\\s+", -1).length <= 3;
    }

    private static String name(String text) {
        return NO_LETTER_OR_DIGIT.matcher(text.toLowerCase(Locale.ROOT)).replaceAll("");
    }
}
