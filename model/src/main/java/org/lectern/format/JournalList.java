package org.lectern.format;

import java.io.IOException;
import java.io.Reader;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.Consumer;
import java.util.regex.Pattern;
import org.lectern.text.NormalForm;

/// The full and the short names of journals, from a list of the user's, and which of the two an export writes.
///
/// Names are compared without regard to case, accents, spaces and full stops, so `J. Mach. Learn. Res.` is known as
/// `J Mach Learn Res` too. A journal that is not in the list keeps its name.
///
/// @param file where the list was read from, for those who read it anew later; or empty
public record JournalList(Map<String, String> shortNames, Map<String, String> fullNames, Form form, String file) {

    /// Which name is written.
    public enum Form {
        AS_IT_IS,
        FULL,
        SHORT
    }

    /// No list: every name is written as it is.
    public static final JournalList AS_THEY_ARE = new JournalList(Map.of(), Map.of(), Form.AS_IT_IS, "");

    private static final Pattern CELL = Pattern.compile("\\G\\s*(?:\"((?:[^\"]|\"\")*)\"|([^;,\"]*))\\s*([;,]|$)");
    private static final Pattern SEMICOLON = Pattern.compile("\\G\\s*(?:\"((?:[^\"]|\"\")*)\"|([^;\"]*))\\s*(;|$)");

    public JournalList {
        shortNames = Map.copyOf(shortNames);
        fullNames = Map.copyOf(fullNames);
    }

    /// Reads a list as JabRef keeps it: a journal a line, the full and the short name with `;`, `,` or `=` between,
    /// each
    /// in quotation marks or not. Lines that are no such pair are handed to `strange`; `#` begins a remark.
    public static JournalList read(Reader file, Form form, Consumer<String> strange) throws IOException {
        var shorts = new HashMap<String, String>();
        var fulls = new HashMap<String, String>();
        for (var line : file.readAllAsString().lines().toList()) {
            var bare = line.strip();
            if (bare.isEmpty() || bare.startsWith("#")) continue;
            var names = names(bare);
            if (names.size() < 2 || names.get(0).isEmpty() || names.get(1).isEmpty()) {
                strange.accept(bare);
                continue;
            }
            shorts.putIfAbsent(folded(names.get(0)), names.get(1));
            fulls.putIfAbsent(folded(names.get(1)), names.get(0));
        }
        return new JournalList(shorts, fulls, form, "");
    }

    /// A list that is still to be read from its file.
    public static JournalList unread(String file, Form form) {
        return new JournalList(Map.of(), Map.of(), form, file);
    }

    public JournalList from(String path) {
        return new JournalList(shortNames, fullNames, form, path);
    }

    public JournalList in(Form other) {
        return new JournalList(shortNames, fullNames, other, file);
    }

    private static List<String> names(String line) {
        if (line.indexOf(';') < 0 && line.indexOf('"') < 0 && line.contains(" = "))
            return List.of(line.split(" = ", 2)).stream().map(String::strip).toList();
        // A comma may belong to a name where semicolons stand between the names.
        var cells = (line.indexOf(';') >= 0 ? SEMICOLON : CELL).matcher(line);
        return cells.results()
                .map(cell -> cell.group(1) != null
                        ? cell.group(1).replace("\"\"", "\"")
                        : cell.group(2).strip())
                .toList();
    }

    /// The name to write for a journal.
    public String written(String name) {
        return switch (form) {
            case AS_IT_IS -> name;
            case FULL -> full(name);
            case SHORT -> shortened(name);
        };
    }

    /// The full name, or the name itself where none is known.
    public String full(String name) {
        return fullNames.getOrDefault(folded(name), name);
    }

    /// The short name, or the name itself where none is known.
    public String shortened(String name) {
        return shortNames.getOrDefault(folded(name), name);
    }

    private static String folded(String name) {
        return NormalForm.ascii(name)
                .toLowerCase(Locale.ROOT)
                .replace("&", "and")
                .replaceAll("[^a-z0-9]+", "");
    }
}
