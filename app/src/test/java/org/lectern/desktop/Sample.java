package org.lectern.desktop;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import org.lectern.library.ImportOptions;
import org.lectern.library.Library;
import org.lectern.work.Progress;

/// A small invented reading list.
final class Sample {

    static final int PAPERS = 16;

    private Sample() {}

    static String text() {
        try (var file = Sample.class.getResourceAsStream("reading-list.bib")) {
            if (file == null) throw new IllegalStateException("the reading list is missing");
            return new String(file.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /// An in-memory library that holds the list.
    static Library library() {
        var library = Library.inMemory();
        library.imports()
                .read(
                        "reading-list.bib",
                        new ByteArrayInputStream(text().getBytes(StandardCharsets.UTF_8)),
                        ImportOptions.PLAIN,
                        Progress.NONE);
        return library;
    }
}
