package org.lectern.cli.tour;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.lectern.library.Library;
import org.lectern.library.core.LibraryException;
import org.lectern.library.result.ImportOptions;
import org.lectern.library.result.ImportReport;
import org.lectern.query.Query;
import org.lectern.resources.Resources;
import org.lectern.work.Progress;

/// The bundled sample: a library of its own, made at its first start and left as the user left it ever after.
public final class Sample {

    private static final List<String> FILES = List.of("reading-list.txt", "reading-list.bib");

    private final Path folder;

    /// A sample that need not be there yet.
    ///
    /// @param folder where the sample's library lies or will lie
    public Sample(Path folder) {
        this.folder = folder;
    }

    /// Opens the sample's library with the sample in it, and its keywords as tags.
    public Library open(Library.Access access, Progress progress) {
        var library = Library.open(folder, access, progress);
        try {
            if (isFresh(library)) {
                takeIn(library, progress);
                library.tags().adopt(new Query.All(), progress);
            }
            return library;
        } catch (RuntimeException e) {
            library.close();
            throw e;
        }
    }

    /// Whether nothing was ever done to the library, and something can be.
    static boolean isFresh(Library library) {
        return library.isWritable() && library.revision().number() == 0;
    }

    /// Imports the sample's files into a fresh library; for any other, only tells what an import would find.
    ImportReport takeIn(Library library, Progress progress) {
        var options = new ImportOptions(Optional.empty(), false, !isFresh(library));
        try {
            var unpacked = Files.createTempDirectory("lectern-sample");
            var files = new ArrayList<Path>();
            try {
                for (var name : FILES) files.add(unpack(name, unpacked));
                return library.imports().read(files, options, progress);
            } finally {
                for (var file : files) Files.deleteIfExists(file);
                Files.deleteIfExists(unpacked);
            }
        } catch (IOException e) {
            var temporary = System.getProperty("java.io.tmpdir", "");
            throw LibraryException.unwritable(temporary, e);
        }
    }

    private static Path unpack(String name, Path into) throws IOException {
        var file = into.resolve(name);
        try (var content = new Resources().sample(name)) {
            Files.copy(content, file);
        }
        return file;
    }
}
