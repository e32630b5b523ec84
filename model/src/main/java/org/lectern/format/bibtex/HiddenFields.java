package org.lectern.format.bibtex;

import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.SortedMap;
import java.util.stream.Collectors;

/// Fields that would mislead LaTeX under their own names, such as a `crossref` to an entry that is not in the file, and
/// fields of other formats that BibTeX has no name for.
///
/// They stand together in one field that biblatex's data model knows and that no style prints:
/// `verbc = {lectern: crossref=gone; year=in press}`. Whatever could mean something to TeX is percent-encoded.
final class HiddenFields {

    /// biblatex's three fields for verbatim text of the user; the last is used first.
    private static final List<String> CARRIERS = List.of("verbc", "verbb", "verba");

    private static final String MARK = "lectern:";
    /// The names that earlier versions wrote.
    private static final String PREFIX = "lectern-";
    private static final String PLAIN = " -.:/,()+*'?!";

    private HiddenFields() {}

    /// Writes the fields into the first carrier that the entry does not use itself; false where there is none.
    static boolean put(Map<String, String> entry, SortedMap<String, String> hidden) {
        if (hidden.isEmpty()) return true;
        for (var carrier : CARRIERS) {
            if (entry.containsKey(carrier)) continue;
            entry.put(
                    carrier,
                    MARK
                            + ' '
                            + hidden.entrySet().stream()
                                    .map(each -> encoded(each.getKey()) + '=' + encoded(each.getValue()))
                                    .collect(Collectors.joining("; ")));
            return true;
        }
        return false;
    }

    /// Takes the carriers out of an entry and gives the fields they carried.
    static Map<String, String> taken(Map<String, String> entry) {
        var hidden = new LinkedHashMap<String, String>();
        for (var carrier : CARRIERS) {
            var value = entry.getOrDefault(carrier, "").strip();
            if (!value.startsWith(MARK)) continue;
            entry.remove(carrier);
            for (var each : value.substring(MARK.length()).split(";", -1)) {
                int equals = each.indexOf('=');
                if (equals > 0)
                    hidden.putIfAbsent(decoded(each.substring(0, equals)), decoded(each.substring(equals + 1)));
            }
        }
        for (var name : List.copyOf(entry.keySet())) {
            if (!name.startsWith(PREFIX)) continue;
            var value = entry.remove(name);
            if (value != null) hidden.putIfAbsent(name.substring(PREFIX.length()), value.strip());
        }
        return hidden;
    }

    private static String encoded(String text) {
        var encoded = new StringBuilder();
        for (byte each : text.strip().replaceAll("\\s+", " ").getBytes(StandardCharsets.UTF_8)) {
            boolean stands = each > 0 && (Character.isLetterOrDigit(each) || PLAIN.indexOf(each) >= 0);
            if (stands) encoded.append((char) each);
            else encoded.append(String.format(Locale.ROOT, "%%%02X", each & 0xFF));
        }
        return encoded.toString();
    }

    private static String decoded(String text) {
        var bare = text.strip();
        var bytes = new ByteArrayOutputStream();
        for (int i = 0; i < bare.length(); i++) {
            char c = bare.charAt(i);
            boolean isCode = c == '%'
                    && i + 2 < bare.length()
                    && bare.substring(i + 1, i + 3).matches("[0-9A-Fa-f]{2}");
            if (isCode) {
                bytes.write(Integer.parseInt(bare.substring(i + 1, i + 3), 16));
                i += 2;
            } else bytes.writeBytes(Character.toString(c).getBytes(StandardCharsets.UTF_8));
        }
        return bytes.toString(StandardCharsets.UTF_8);
    }
}
