package org.lectern.library;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.concurrent.CancellationException;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.lectern.format.ExportOptions;
import org.lectern.library.Library.Access;
import org.lectern.library.core.LibraryException;
import org.lectern.library.result.ExportReport;
import org.lectern.paper.PaperId;
import org.lectern.query.Query;
import org.lectern.work.Fault;
import org.lectern.work.Progress;

class ExportsTest {

    private static final Query ALL = new Query.All();

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

    private ExportReport write(Path file) {
        return library.exports().write(ALL, "bibtex", ExportOptions.PLAIN, file, Progress.NONE);
    }

    private String key(int paper) {
        return library.papers().find(new PaperId(paper)).orElseThrow().key().text();
    }

    @Test
    void exportedTwiceTheBytesAreTheSame() throws IOException {
        var one = folder.resolve("one.bib");
        var two = folder.resolve("two.bib");

        var report = write(one);
        write(two);

        assertEquals(List.of(3L, 0L, 3L), List.of(report.written(), report.complete(), report.incomplete()));
        assertEquals(Files.readString(one), Files.readString(two));
        assertTrue(Files.readString(one).endsWith("}\n"));
        try (var files = Files.list(folder)) {
            assertEquals(2, files.count(), "nothing is left lying about");
        }
    }

    @Test
    void rule29BooksStandBehindWhatIsPartOfThem() {
        Fixture.take(library, "parts.bib", """
                @inproceedings{z1, crossref = {Book}, title = {Zwei}, author = {Doe, J.}}
                @proceedings{Book, crossref = {aseries}, title = {The Book}, year = 2001}
                @inproceedings{b2, crossref = {book}, title = {Eins}, author = {Doe, J.}}
                @inproceedings{orphan, crossref = {gone}, title = {Drei}, author = {Doe, J.}}
                @collection{aseries, title = {The Series}, year = 2000}
                """);
        var options = ExportOptions.PLAIN;

        var keys = library.exports()
                .write(Query.read("source:parts.bib").query(), "bibtex", options, new StringBuilder(), Progress.NONE)
                .keys();
        var file = library.exports().preview(ALL, "biblatex", options, Progress.NONE);

        assertEquals(List.of("b2", "orphan", "z1", "Book", "aseries"), keys);
        assertEquals(2, file.split("crossref = \\{Book}", -1).length - 1, file);
        assertEquals(1, file.split("crossref = \\{aseries}", -1).length - 1, file);
        assertTrue(file.contains("lectern: crossref=gone"), file);
    }

    @Test
    void rule08TheUsersWordsAreKeptAndCanBeTakenBack() {
        library.exports().guard(List.of(" topic ", "", "Latent Dirichlet"));
        var guarded = library.exports().preview(ALL, "bibtex", ExportOptions.PLAIN, Progress.NONE);

        assertEquals(List.of("Latent Dirichlet", "topic"), library.exports().words());
        assertTrue(guarded.contains("title = {{Latent Dirichlet} allocation}"), guarded);
        assertTrue(guarded.contains("title = {Probabilistic {topic} models}"), guarded);

        library.history().undo(Progress.NONE);

        assertEquals(List.of(), library.exports().words());
        assertFalse(library.exports()
                .preview(ALL, "bibtex", ExportOptions.PLAIN, Progress.NONE)
                .contains("{topic}"));
    }

    @Test
    void aKeyIsGivenOnceAndStays() {
        var proposal = key(1);
        var report = write(folder.resolve("one.bib"));

        assertTrue(report.keys().contains(proposal));
        var paper = library.papers().find(new PaperId(1)).orElseThrow();
        assertTrue(paper.key().given());
        library.papers()
                .correct(
                        paper.id(),
                        paper.citation().with().title("Another title").build());

        assertEquals(proposal, key(1));
        assertEquals(report.keys(), write(folder.resolve("two.bib")).keys());
    }

    @Test
    void givingKeysIsUndoneLikeAnyEdit() {
        write(folder.resolve("one.bib"));
        assertEquals("give-keys", library.history().undoable().orElseThrow().edit());

        library.history().undo(Progress.NONE);

        assertFalse(library.papers().find(new PaperId(1)).orElseThrow().key().given());
    }

    @Test
    void keysAreUniqueWithoutRegardToCaseAndNotByTheOrderOfExport() {
        var twins = """
                @article{a1, author = {Lee, Ann}, title = {Graphs}, year = 2020, pages = {1}}
                @article{a2, author = {Lee, Bob}, title = {Graphs}, year = 2020, pages = {2}}
                @article{Lee2020Graphs, author = {Wu, Cy}, title = {Trees}, year = 2020}
                """.replace("{a1,", "{,").replace("{a2,", "{,");
        Fixture.take(library, "twins.bib", twins);
        var last = library.papers().find(new PaperId(5)).orElseThrow().key().text();

        library.exports()
                .write(
                        Query.read("author:Bob").query(),
                        "bibtex",
                        ExportOptions.PLAIN,
                        folder.resolve("bob.bib"),
                        Progress.NONE);
        var keys = write(folder.resolve("all.bib")).keys();

        assertEquals(last, key(5), "the proposal is what is given");
        var folded = new HashSet<String>();
        keys.forEach(each -> assertTrue(folded.add(each.toLowerCase(Locale.ROOT)), each));
        assertEquals(6, keys.size());
    }

    @Test
    void aPreviewChangesNothingAndIsWhatIsWritten() throws IOException {
        var before = library.revision();
        var preview = library.exports().preview(ALL, "bibtex", ExportOptions.PLAIN, Progress.NONE);

        assertEquals(before, library.revision());
        write(folder.resolve("one.bib"));
        assertEquals(preview, Files.readString(folder.resolve("one.bib")));
    }

    @Test
    void aCancelledExportLeavesTheFileAsItWas() throws IOException {
        var file = Files.writeString(folder.resolve("refs.bib"), "mine");

        assertThrows(
                CancellationException.class,
                () -> library.exports().write(ALL, "bibtex", ExportOptions.PLAIN, file, Fixture.cancelledAt(3)));

        assertEquals("mine", Files.readString(file));
    }

    @Test
    void aFolderIsNoFileToWrite() {
        var failure = assertThrows(LibraryException.class, () -> write(folder));

        assertInstanceOf(Fault.Unwritable.class, failure.fault());
    }

    @Test
    void aReaderExportsWithProposals(@TempDir Path home) {
        try (var writer = Library.open(home, Access.WRITE, Progress.NONE)) {
            Fixture.take(writer, "list.txt", Fixture.PAGE);
        }
        try (var reader = Library.open(home, Access.READ, Progress.NONE)) {
            var report = reader.exports()
                    .write(ALL, "bibtex", ExportOptions.PLAIN, folder.resolve("one.bib"), Progress.NONE);

            assertEquals(3, Set.copyOf(report.keys()).size());
            assertEquals(1, reader.revision().number());
        }
    }
}
