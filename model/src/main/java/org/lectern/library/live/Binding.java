package org.lectern.library.live;

import java.nio.file.Path;
import java.util.List;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.lectern.format.ExportOptions;
import org.lectern.query.Query;

/// What is to stand in a file.
///
/// @param file absolute
/// @param query as the user would type it
/// @param format one of the export formats
public record Binding(Path file, String query, String format, ExportOptions options) {

    private static final String ABSTRACTS = "abstracts";
    private static final String AS_IMPORTED = "as-imported";
    private static final String FIELD = "field:";

    public Binding {
        file = file.toAbsolutePath().normalize();
    }

    /// The binding as a library keeps it: format, options and query, a line each.
    public String text() {
        var words = new TreeSet<String>();
        if (options.abstracts()) words.add(ABSTRACTS);
        if (options.asImported()) words.add(AS_IMPORTED);
        options.fields().forEach(field -> words.add(FIELD + field));
        return format + "\n" + String.join(" ", words) + "\n" + query;
    }

    /// The binding that [#text] describes.
    public static Binding of(Path file, String text) {
        var lines = text.split("\n", 3);
        var words = List.of(lines[1].split(" ", -1));
        var fields = words.stream()
                .filter(word -> word.startsWith(FIELD))
                .map(word -> word.substring(FIELD.length()))
                .collect(Collectors.toSet());
        var options = new ExportOptions(words.contains(ABSTRACTS), fields, words.contains(AS_IMPORTED));
        return new Binding(file, lines[2], lines[0], options);
    }

    /// The papers that the file is about.
    public Query asked() {
        return Query.read(query).query();
    }
}
