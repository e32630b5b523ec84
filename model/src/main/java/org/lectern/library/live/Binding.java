package org.lectern.library.live;

import java.nio.file.Path;
import org.lectern.format.ExportOptions;
import org.lectern.query.Query;

/// What is to stand in a file.
///
/// @param file absolute
/// @param query as the user would type it
/// @param format one of the export formats
public record Binding(Path file, String query, String format, ExportOptions options) {

    public Binding {
        file = file.toAbsolutePath().normalize();
    }

    /// The binding as a library keeps it: format, options and query, a line each.
    public String text() {
        return format + "\n" + OptionWords.of(options) + "\n" + query;
    }

    /// The binding that [#text] describes.
    public static Binding of(Path file, String text) {
        var lines = text.split("\n", 3);
        return new Binding(file, lines[2], lines[0], OptionWords.read(lines[1]));
    }

    /// The papers that the file is about.
    public Query asked() {
        return Query.read(query).query();
    }
}
