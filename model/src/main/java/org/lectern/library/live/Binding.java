package org.lectern.library.live;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import org.lectern.format.ExportOptions;
import org.lectern.format.JournalList;
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

    /// The options with the list of journals read anew, since the user may have added to it. Lines of it that are
    /// no pair of names were told when it was chosen.
    ///
    /// @throws IOException where the list cannot be read; no other names are written instead
    public ExportOptions read() throws IOException {
        var entries = options.entries();
        var journals = entries.journals();
        if (journals.file().isEmpty()) return options;
        try (var list = Files.newBufferedReader(Path.of(journals.file()), StandardCharsets.UTF_8)) {
            var read = JournalList.read(list, journals.form(), strange -> {}).from(journals.file());
            return options.with(entries.withJournals(read));
        }
    }

    /// The papers that the file is about.
    public Query asked() {
        return Query.read(query).query();
    }
}
