package org.lectern.library;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.lectern.format.ExportOptions;
import org.lectern.library.core.LibraryException;
import org.lectern.library.export.NotesReport;
import org.lectern.library.result.ReadingChange;
import org.lectern.paper.PaperId;
import org.lectern.query.Query;
import org.lectern.work.Progress;

class NotesTest {

    private final Library library = Library.inMemory();

    @TempDir
    private Path folder;

    @BeforeEach
    void fill() {
        Fixture.take(library, "list.txt", Fixture.PAGE);
    }

    @AfterEach
    void close() {
        library.close();
    }

    private NotesReport write() {
        var ids = library.papers().list(new Query.All(), Sort.ADDED, 0, Progress.NONE);
        return library.exports().notes(ids, ExportOptions.PLAIN, folder, Progress.NONE);
    }

    private Path file(int paper) {
        var key = library.papers().find(new PaperId(paper)).orElseThrow().key().text();
        return folder.resolve(key + ".md");
    }

    @Test
    void aFolderIsWrittenOnceAndThenOnlyWhereSomethingChanged() throws IOException {
        assertEquals(new NotesReport(3, 0, List.of(), List.of(), List.of()), write());
        assertEquals(new NotesReport(0, 3, List.of(), List.of(), List.of()), write());

        library.papers().set(Set.of(new PaperId(2)), ReadingChange.notes("Read this first"));

        assertEquals(new NotesReport(1, 2, List.of(), List.of(), List.of()), write());
        assertTrue(Files.readString(file(2)).contains("## Notes\n\nRead this first\n"));
    }

    @Test
    void filesOfPapersThatAreGoneStayAndAreNamed() {
        write();
        var gone = file(1);
        library.papers().remove(Set.of(new PaperId(1)));

        var report = write();

        assertEquals(List.of(gone), report.left());
        assertTrue(Files.exists(gone));
        var some = library.exports().notes(List.of(new PaperId(2)), ExportOptions.PLAIN, folder, Progress.NONE);
        assertEquals(List.of(gone), some.left(), "a paper that was not asked for is not gone");
    }

    @Test
    void filesInTheWayAndChangedOnesAreNamedAndKept() throws IOException {
        write();
        Files.writeString(file(1), "mine\n");
        Files.writeString(file(2), Files.readString(file(2)).replace("# Probabilistic", "# My probabilistic"));

        var report = write();

        assertEquals(List.of(file(1)), report.foreign());
        assertEquals(List.of(file(2)), report.kept());
        assertEquals("mine\n", Files.readString(file(1)));
        assertTrue(Files.readString(file(2)).contains("# My probabilistic"));
        assertFalse(Files.readString(file(3)).contains("My"));
    }

    @Test
    void aFileIsNoFolder() throws IOException {
        var file = Files.writeString(folder.resolve("file"), "x");

        assertThrows(
                LibraryException.class,
                () -> library.exports().notes(List.of(new PaperId(1)), ExportOptions.PLAIN, file, Progress.NONE));
    }
}
