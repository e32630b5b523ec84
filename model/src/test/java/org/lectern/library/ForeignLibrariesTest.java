package org.lectern.library;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.DriverManager;
import java.util.List;
import java.util.Optional;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.lectern.library.arrival.Batch;
import org.lectern.library.arrival.Place;
import org.lectern.library.arrival.Wishes;
import org.lectern.library.result.FileReport;
import org.lectern.library.result.ImportOptions;
import org.lectern.library.result.Rejection;
import org.lectern.paper.Paper;
import org.lectern.paper.Reading.Status;
import org.lectern.query.Query;
import org.lectern.store.zotero.ZoteroFile;
import org.lectern.work.Progress;

/// What other programs keep for themselves comes in whole: Zotero's database, JabRef's groups.
class ForeignLibrariesTest {

    private static final String JABREF = """
            @Article{swift, author = {Berg, Ada}, title = {Counting swifts}, year = 2019, groups = {Swifts, Loose},
              readstatus = {read}, ranking = {rank4}, comment = {Careful.}}

            @Article{gull, author = {Roe, Bo}, title = {Counting gulls}, year = 2020, groups = {Birds}}

            @Comment{jabref-meta: grouping:
            0 AllEntriesGroup:;
            1 StaticGroup:Birds\\;0\\;1\\;\\;\\;\\;;
            2 StaticGroup:Swifts\\;0\\;1\\;\\;\\;\\;;
            1 SearchGroup:Recent\\;0\\;year > 2018\\;0\\;0\\;1\\;\\;\\;\\;;
            }
            """;

    @TempDir
    Path folder;

    private final Library library = Library.inMemory();

    @BeforeEach
    void write() throws Exception {
        try (var zotero = ZoteroFile.create(folder.resolve("zotero.sqlite"))) {
            long item = zotero.item(
                    "journalArticle",
                    "AAAA1111",
                    "title",
                    "Counting swifts",
                    "date",
                    "2019-00-00 2019",
                    "extra",
                    "Citation Key: berg:swifts");
            zotero.creator(item, 0, "author", "Ada", "Berg");
            zotero.tag(item, "to cite", false);
            zotero.note(item, "<p>Good.</p>");
            zotero.item("book", "BBBB1111", "title", "On nests");
            zotero.trash(zotero.item("book", "CCCC1111", "title", "Regretted"));
            zotero.item("document", "DDDD1111");
        }
    }

    @AfterEach
    void close() {
        library.close();
    }

    @Test
    void aDatabaseOfZoteroIsKnownByItsContent() throws IOException {
        var renamed = Files.copy(folder.resolve("zotero.sqlite"), folder.resolve("backup.dat"));

        var report = read(renamed);

        assertEquals("zotero", report.format());
        assertEquals(2, report.added());
        assertEquals(List.of("import.no-title"), keys(report.rejected()));
        assertEquals(List.of("import.zotero.trashed"), keys(report.warnings()));
        var swifts = titled("Counting swifts");
        assertEquals("berg:swifts", swifts.key().text());
        assertEquals("[to cite]", swifts.tags().toString());
        assertEquals("Good.", swifts.reading().notes());
        assertEquals("AAAA1111", swifts.sources().getFirst().source().key());
        assertEquals("backup.dat", swifts.sources().getFirst().source().file());
    }

    @Test
    void theFolderOfZoterosDataIsItsDatabase() throws IOException {
        Files.writeString(
                Files.createDirectories(folder.resolve("storage/FFFF1111")).resolve("a.txt"), "A text");

        assertEquals(List.of("zotero.sqlite"), files(folder));
    }

    private List<String> files(Path path) {
        return library.imports().read(List.of(path), ImportOptions.PLAIN, Progress.NONE).files().stream()
                .map(FileReport::file)
                .toList();
    }

    @Test
    void theSameDatabaseAgainAddsNothing() {
        read(folder);
        var before = library.papers().count();

        var again = read(folder);

        assertEquals(0, again.added());
        assertEquals(2, again.known());
        assertEquals(before, library.papers().count());
        assertEquals(1, titled("Counting swifts").sources().size());
    }

    @Test
    void aDryRunChangesNothing() {
        var options = new ImportOptions(Optional.of("zotero"), false, true);

        var report = library.imports().read(List.of(folder), options, Progress.NONE);

        assertEquals(2, report.added());
        assertEquals(0, library.papers().count());
    }

    @Test
    void anItemCanBeLookedAtBeforeItComesIn() {
        var batch = Batch.of(List.of(folder));
        var rehearsal = library.imports().rehearse(batch, Wishes.of(ImportOptions.PLAIN), Progress.NONE);

        var second = library.imports()
                .record(batch, ImportOptions.PLAIN, new Place(0, 2), Progress.NONE)
                .orElseThrow();

        assertEquals(2, rehearsal.report().added());
        assertEquals("BBBB1111", second.source().key());
    }

    @Test
    void aDatabaseInAnArchiveOrStreamIsReadToo() throws IOException {
        var database = Files.readAllBytes(folder.resolve("zotero.sqlite"));
        var zip = folder.resolve("backup.zip");
        try (var out = new ZipOutputStream(Files.newOutputStream(zip))) {
            out.putNextEntry(new ZipEntry("data/zotero.sqlite"));
            out.write(database);
        }

        assertEquals(2, read(zip).added());
        var stream = library.imports()
                .read("-", new ByteArrayInputStream(database), ImportOptions.PLAIN, Progress.NONE)
                .files()
                .getFirst();
        assertEquals(2, stream.known());
    }

    @Test
    void anotherDatabaseIsRefusedInWords() throws Exception {
        var file = folder.resolve("other.db");
        try (var other = DriverManager.getConnection("jdbc:sqlite:" + file);
                var statement = other.createStatement()) {
            statement.execute("CREATE TABLE books (id INTEGER)");
        }
        var broken = folder.resolve("broken.db");
        var out = new ByteArrayOutputStream();
        out.write("SQLite format 3\0".getBytes(StandardCharsets.US_ASCII));
        for (int i = 0; i < 5_000; i++) out.write(i * 31);
        Files.write(broken, out.toByteArray());

        assertEquals(List.of("import.zotero.foreign"), keys(read(file).rejected()));
        assertEquals(List.of("import.zotero.damaged"), keys(read(broken).rejected()));
        assertEquals(0, library.papers().count());
    }

    /// The tree of groups stands at the end of the file.
    @Test
    void jabRefsGroupsBecomeATreeOfTags() throws IOException {
        var report = read(Files.writeString(folder.resolve("refs.bib"), JABREF));

        assertEquals("[Birds/Swifts, Loose]", titled("Counting swifts").tags().toString());
        assertEquals("[Birds]", titled("Counting gulls").tags().toString());
        var reading = titled("Counting swifts").reading();
        assertEquals("READ 4 Careful.", reading.status() + " " + reading.rating() + ' ' + reading.notes());
        assertEquals(Status.UNREAD, titled("Counting gulls").reading().status());
        assertEquals(List.of("import.bibtex.groups"), keys(report.warnings()));
        assertEquals(List.of(1, "Recent"), report.warnings().getFirst().reason().arguments());
    }

    @Test
    void aStreamThatCanBeReadButOnceHasItsTreeToo() {
        var stream = new ByteArrayInputStream(JABREF.getBytes(StandardCharsets.UTF_8));

        library.imports().read("-", stream, ImportOptions.PLAIN, Progress.NONE);

        assertEquals("[Birds/Swifts, Loose]", titled("Counting swifts").tags().toString());
    }

    @Test
    void identifiersAloneAreToldFromTextInNoFormat() {
        for (var text :
                List.of("10.1000/abc", "https://doi.org/10.1000/abc", "arXiv:1706.03762", "doi: 10.1000/abc\n")) {
            assertEquals("import.identifier", reason(text), text);
        }
        assertEquals("import.unknown-format", reason("hello"));
    }

    private String reason(String text) {
        var stream = new ByteArrayInputStream(text.getBytes(StandardCharsets.UTF_8));
        var report = library.imports().read("pasted.txt", stream, ImportOptions.PLAIN, Progress.NONE);
        assertTrue(report.records() == 0 || report.rejected() > 0);
        return report.files().getFirst().rejected().getFirst().reason().key();
    }

    private FileReport read(Path path) {
        return library.imports()
                .read(List.of(path), ImportOptions.PLAIN, Progress.NONE)
                .files()
                .getFirst();
    }

    private static List<String> keys(List<Rejection> rejections) {
        return rejections.stream().map(each -> each.reason().key()).toList();
    }

    private Paper titled(String title) {
        return library.papers().list(new Query.All(), Sort.ADDED, 0, Progress.NONE).stream()
                .map(id -> library.papers().find(id).orElseThrow())
                .filter(paper -> paper.citation().title().equals(title))
                .findFirst()
                .orElseThrow();
    }
}
