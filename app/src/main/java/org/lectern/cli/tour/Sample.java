package org.lectern.cli.tour;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.lectern.cli.command.Session;
import org.lectern.library.result.ImportOptions;
import org.lectern.library.result.ImportReport;
import org.lectern.library.Library;
import org.lectern.library.LibraryException;
import org.lectern.resources.Resources;
import org.lectern.work.Fault;

/// The bundled sample: a library of its own, made at its first start and left as the user left it ever after.
public final class Sample {

    private static final List<String> FILES = List.of("reading-list.txt", "reading-list.bib");

    private final Session session;

    public Sample(Session session) {
        this.session = session;
    }

    /// Makes the sample library where it is not there yet.
    ///
    /// @return its folder
    public Path prepare() {
        try (var library = open()) {
            takeIn(library);
        }
        return session.folders().sample();
    }

    /// The sample library; to read only while another program changes it.
    Library open() {
        var folder = session.folders().sample();
        try {
            return session.open(folder, Library.Access.WRITE);
        } catch (LibraryException e) {
            if (e.fault() instanceof Fault.Locked) return session.open(folder, Library.Access.READ);
            throw e;
        }
    }

    /// Imports the sample's files into a library that nothing was ever done to; in any other, only tells what an
    /// import would find.
    ImportReport takeIn(Library library) {
        boolean isFresh = library.isWritable() && library.revision().number() == 0;
        var options = isFresh ? ImportOptions.PLAIN : new ImportOptions(ImportOptions.PLAIN.format(), false, true);
        var files = new ArrayList<Path>();
        try {
            var folder = Files.createTempDirectory("lectern-sample");
            try {
                for (var name : FILES) {
                    files.add(folder.resolve(name));
                    try (var content = new Resources().sample(name)) {
                        Files.copy(content, files.getLast());
                    }
                }
                return session.watched(progress -> library.imports().read(files, options, progress));
            } finally {
                for (var file : files) Files.deleteIfExists(file);
                Files.delete(folder);
            }
        } catch (IOException e) {
            throw new LibraryException(new Fault.Unwritable(System.getProperty("java.io.tmpdir", ""), String.valueOf(e.getMessage())));
        }
    }
}
