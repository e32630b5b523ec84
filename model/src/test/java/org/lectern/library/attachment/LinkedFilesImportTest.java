package org.lectern.library.attachment;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.lectern.format.ExportOptions;
import org.lectern.library.Library;
import org.lectern.library.Sort;
import org.lectern.library.result.ImportOptions;
import org.lectern.paper.LocalFile;
import org.lectern.paper.Paper;
import org.lectern.query.Query;
import org.lectern.work.Progress;

/// Files that imported records name: where they are found, and how they go out again.
class LinkedFilesImportTest {

    private static final String BIB = """
            @article{gull2001, title = {Gulls over the harbour}, author = {Gull, Ada}, year = {2001},
              file = {Preprint:pdfs/gulls.pdf:PDF;Notes:gone/notes.txt:text}}
            @article{tern2002, title = {Terns of the far north}, author = {Tern, Bo}, year = {2002}}
            """;

    @TempDir
    Path folder;

    private Library read(String name, String text) throws IOException {
        Files.createDirectories(folder.resolve("pdfs"));
        Files.writeString(folder.resolve("pdfs/gulls.pdf"), "%PDF-1.4");
        var file = Files.writeString(folder.resolve(name), text);
        var library = Library.inMemory();
        library.imports().read(List.of(file), ImportOptions.PLAIN, Progress.NONE);
        return library;
    }

    private static List<Paper> found(Library library, String query) {
        return library.papers().find(library.papers().list(Query.read(query).query(), Sort.ADDED, 0, Progress.NONE));
    }

    private String inFolder(String path) {
        return folder.resolve(path).toString();
    }

    @Test
    void relativePathsAreSeenFromTheImportedFile() throws IOException {
        try (var library = read("refs.bib", BIB)) {
            assertEquals(
                    List.of(
                            new LocalFile(inFolder("gone/notes.txt"), "Notes", "text/plain"),
                            new LocalFile(inFolder("pdfs/gulls.pdf"), "Preprint", LocalFile.PDF)),
                    List.copyOf(found(library, "has:file").getFirst().files()));
            assertEquals("gull2001", found(library, "has:file").getFirst().key().text());
            assertEquals(
                    "tern2002", found(library, "missing:file").getFirst().key().text());
        }
    }

    @Test
    void risAndEndnoteNameFilesAsWell() throws IOException {
        Files.createDirectories(folder.resolve("Birds.Data/PDF/0042"));
        Files.writeString(folder.resolve("Birds.Data/PDF/0042/terns.pdf"), "%PDF-1.4");
        var ris = """
                TY  - JOUR
                TI  - Terns of the far north
                L1  - pdfs/gulls.pdf
                L1  - internal-pdf://0042/terns.pdf
                L1  - https://birds.example/terns.pdf
                L4  - figures/terns.png
                ER  -
                """;

        try (var library = read("refs.ris", ris)) {
            assertEquals(
                    List.of(
                            inFolder("Birds.Data/PDF/0042/terns.pdf"),
                            inFolder("figures/terns.png"),
                            inFolder("pdfs/gulls.pdf")),
                    found(library, "").getFirst().files().stream()
                            .map(LocalFile::path)
                            .toList());
        }
    }

    @Test
    void theFieldIsWrittenOnWishOnlyAndAsItCame() throws IOException {
        try (var library = read("refs.bib", BIB)) {
            assertFalse(written(library, Set.of()).contains("file ="));
            var wished = written(library, Set.of("+file"));
            assertTrue(wished.contains("file = {Preprint:pdfs/gulls.pdf:PDF;Notes:gone/notes.txt:text},"), wished);
            assertTrue(wished.contains("title = {Terns of the far north},"), wished);
            assertFalse(written(library, Set.of("file")).contains("title ="));
        }
    }

    @Test
    void whatAnotherFormatNamedIsWrittenAsBibtexHasIt() throws IOException {
        var ris = "TY  - JOUR\nTI  - Terns of the far north\nL1  - /far/Terns; a guide.pdf\nER  - \n";

        try (var library = read("refs.ris", ris)) {
            var wished = written(library, Set.of("+file"));
            assertTrue(wished.contains("file = {:/far/Terns\\; a guide.pdf:PDF},"), wished);
        }
    }

    private static String written(Library library, Set<String> fields) {
        return library.exports().preview(new Query.All(), "bibtex", new ExportOptions(false, fields), Progress.NONE);
    }
}
