package org.lectern.store.zotero;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.SQLException;
import java.util.List;
import java.util.concurrent.CancellationException;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.lectern.format.Parsed;
import org.lectern.paper.LocalFile;
import org.lectern.store.file.StoreException;
import org.lectern.work.Problem;
import org.lectern.work.Progress;

class ZoteroDatabaseTest {

    @TempDir
    Path folder;

    @Test
    void anItemComesWithAllThatHangsOnIt() throws Exception {
        try (var zotero = ZoteroFile.create(file())) {
            long item = zotero.item(
                    "journalArticle", "AAAA1111", "title", "Counting swifts", "date", "2019-06-02 2 June 2019");
            zotero.creator(item, 1, "author", "", "Bird Society");
            zotero.creator(item, 0, "author", "Ada", "Berg");
            zotero.tag(item, "to read", false);
            zotero.tag(item, "Apus apus", true);
            long birds = zotero.collection("Birds", null);
            zotero.put(item, zotero.collection("Swifts", birds));
            zotero.note(item, "<p>Careful with <b>table 2</b>.</p>");
            zotero.attachment(item, "FFFF1111", 0, "storage:Berg 2019.pdf", "Full text");
            zotero.attachment(item, "FFFF2222", 2, "/home/ada/swifts.pdf", "Scan");
        }

        var read = only(records());

        assertEquals("Counting swifts", read.citation().title());
        assertEquals("2019-06-02", read.citation().date());
        assertEquals(
                List.of("Ada Berg", "Bird Society"),
                read.citation().authors().stream()
                        .map(author -> author.display())
                        .toList());
        assertEquals(List.of("Apus apus"), read.citation().keywords());
        assertEquals("[Birds/Swifts, to read]", read.belongings().tags().toString());
        assertEquals("Careful with table 2.", read.belongings().reading().notes());
        var stored = folder.resolve("storage").resolve("FFFF1111").resolve("Berg 2019.pdf");
        assertEquals(
                List.of(
                        new LocalFile(stored.toString(), "Full text", LocalFile.PDF),
                        new LocalFile("/home/ada/swifts.pdf", "Scan", LocalFile.PDF)),
                read.belongings().files());
        assertEquals("AAAA1111", read.source().key());
        assertEquals("2024-03-01 10:00:00", read.source().date());
    }

    @Test
    void whatLiesInTheTrashStaysOutAndIsCounted() throws Exception {
        try (var zotero = ZoteroFile.create(file())) {
            long kept = zotero.item("book", "KEPT0000", "title", "Kept");
            zotero.trash(zotero.item("book", "GONE0000", "title", "Gone"));
            zotero.trash(zotero.note(kept, "<p>regretted</p>"));
            zotero.trash(zotero.attachment(kept, "FFFF0000", 0, "storage:old.pdf", "Old"));
        }

        var read = only(records());

        assertEquals("Kept", read.citation().title());
        assertEquals("", read.belongings().reading().notes());
        assertTrue(read.belongings().files().isEmpty());
        assertEquals(List.of(Problem.of("import.zotero.trashed", 1L)), remarks());
    }

    @Test
    void whatBelongsToNoItemIsCounted() throws Exception {
        try (var zotero = ZoteroFile.create(file())) {
            zotero.item("book", "KEPT0000", "title", "Kept");
            zotero.note(null, "<p>alone</p>");
            zotero.attachment(null, "FFFF0000", 0, "storage:alone.pdf", "Alone");
            zotero.attachment(null, "FFFF0001", 0, "storage:alone2.pdf", "Alone");
            zotero.feed(7);
            zotero.itemIn(7, "journalArticle", "FEED0000", "title", "News");
        }

        assertEquals("Kept", only(records()).citation().title());
        assertEquals(
                List.of(
                        Problem.of("import.zotero.notes", 1L),
                        Problem.of("import.zotero.attachments", 2L),
                        Problem.of("import.zotero.feeds", 1L)),
                remarks());
    }

    @Test
    void aGroupLibraryIsNamed() throws Exception {
        try (var zotero = ZoteroFile.create(file())) {
            zotero.group(5, "Field station / north");
            zotero.itemIn(5, "report", "GGGG0000", "title", "Nests");
        }

        assertEquals(
                "[Field station - north]", only(records()).belongings().tags().toString());
        assertEquals(List.of(Problem.of("import.zotero.group", "Field station / north", 1L)), remarks());
    }

    @Test
    void aCollectionInTheTrashIsNoTag() throws Exception {
        try (var zotero = ZoteroFile.create(file())) {
            long item = zotero.item("book", "KEPT0000", "title", "Kept");
            long gone = zotero.collection("Gone", null);
            zotero.put(item, gone);
            zotero.run("CREATE TABLE deletedCollections (collectionID INTEGER PRIMARY KEY, dateDeleted)");
            zotero.run("INSERT INTO deletedCollections VALUES (?, '')", gone);
        }

        assertTrue(only(records()).belongings().tags().isEmpty());
    }

    @Test
    void aCircleOfCollectionsHasAnEnd() throws Exception {
        try (var zotero = ZoteroFile.create(file())) {
            long item = zotero.item("book", "KEPT0000", "title", "Kept");
            long one = zotero.collection("One", null);
            long other = zotero.collection("Other", one);
            zotero.run("UPDATE collections SET parentCollectionID = ? WHERE collectionID = ?", other, one);
            zotero.put(item, one);
        }

        assertEquals("[Other/One]", only(records()).belongings().tags().toString());
    }

    @Test
    void itemsComeInTheirOrderHoweverMany() throws Exception {
        int many = 1_234;
        try (var zotero = ZoteroFile.create(file())) {
            for (int i = 0; i < many; i++) {
                long item = zotero.item("book", "K" + i, "title", "Book " + i);
                zotero.tag(item, "t" + i % 10, false);
            }
        }

        var read = records();

        assertEquals(many, read.size());
        for (int i = 0; i < many; i++) {
            var book = (Parsed.Accepted) read.get(i);
            assertEquals("Book " + i, book.citation().title());
            assertEquals("[t" + i % 10 + "]", book.belongings().tags().toString());
        }
    }

    @Test
    void twoReadingsAreEqual() throws Exception {
        try (var zotero = ZoteroFile.create(file())) {
            long item = zotero.item("book", "KEPT0000", "title", "Kept", "extra", "Citation Key: kept1999");
            zotero.tag(item, "b", false);
            zotero.tag(item, "a", false);
        }

        assertEquals(records(), records());
        assertEquals("kept1999", only(records()).belongings().key());
    }

    /// Zotero locks its database for as long as it runs.
    @Test
    void aDatabaseThatIsLockedCanBeRead() throws Exception {
        try (var zotero = ZoteroFile.create(file())) {
            zotero.item("book", "KEPT0000", "title", "Kept");
            zotero.save();
            zotero.run("PRAGMA locking_mode = EXCLUSIVE");
            zotero.run("UPDATE version SET version = 124 WHERE schema = 'userdata'");

            assertEquals("Kept", only(records()).citation().title());
        }
    }

    @Test
    void whatStandsOnlyInTheLogIsReadToo() throws Exception {
        try (var zotero = ZoteroFile.create(file())) {
            zotero.save();
            logged(zotero);
            zotero.item("book", "KEPT0000", "title", "Only in the log");
            zotero.save();

            assertTrue(Files.exists(Path.of(file() + "-wal")));
            assertEquals("Only in the log", only(records()).citation().title());
        }
    }

    private static void logged(ZoteroFile zotero) throws SQLException {
        zotero.alone("PRAGMA journal_mode = WAL");
    }

    @Test
    void aDatabaseOfANewerZoteroIsRefused() throws Exception {
        try (var zotero = ZoteroFile.create(file())) {
            zotero.run("UPDATE version SET version = 99 WHERE schema = 'compatibility'");
        }

        assertEquals(List.of(Problem.of("import.zotero.newer", 123L)), refusal());
    }

    @Test
    void aDatabaseOfZotero4IsRefused() throws Exception {
        try (var zotero = ZoteroFile.create(file())) {
            zotero.run("DROP TABLE itemNotes");
            zotero.run("CREATE TABLE itemNotes (itemID INTEGER PRIMARY KEY, sourceItemID INT, note TEXT)");
            zotero.run("UPDATE version SET version = 77 WHERE schema = 'userdata'");
        }

        assertEquals(List.of(Problem.of("import.zotero.older", 77L)), refusal());
    }

    @Test
    void anotherDatabaseIsRefused() throws Exception {
        try (var zotero = ZoteroFile.create(file())) {
            zotero.run("DROP TABLE itemDataValues");
        }

        assertEquals(List.of(Problem.of("import.zotero.foreign")), refusal());
    }

    @Test
    void aDamagedDatabaseIsAFault() throws Exception {
        try (var zotero = ZoteroFile.create(file())) {
            for (int i = 0; i < 300; i++) zotero.item("book", "K" + i, "title", "Book " + i);
        }
        var bytes = Files.readAllBytes(file());
        for (int i = 200; i < bytes.length; i++) bytes[i] = (byte) (i * 31);
        Files.write(file(), bytes);

        assertThrows(StoreException.class, this::refusal);
    }

    @Test
    void nothingIsLeftBehind() throws Exception {
        ZoteroFile.create(file()).close();
        Path copied;
        try (var copy = DatabaseCopy.of(file(), Progress.NONE)) {
            copied = copy.file();
            assertTrue(Files.exists(copied));
        }
        assertFalse(Files.exists(copied.getParent()));

        assertThrows(
                CancellationException.class,
                () -> DatabaseCopy.of(file(), (_, _, _) -> {
                    throw new CancellationException();
                }));
    }

    @Test
    void aStreamIsCopiedAsItIs() throws IOException {
        var bytes = "SQLite format 3".getBytes(StandardCharsets.US_ASCII);
        try (var copy = DatabaseCopy.of(new java.io.ByteArrayInputStream(bytes), Progress.NONE)) {
            assertEquals("SQLite format 3", Files.readString(copy.file()));
        }
    }

    private Path file() {
        return folder.resolve(ZoteroDatabase.FILE);
    }

    private List<Parsed> records() throws IOException {
        try (var copy = DatabaseCopy.of(file(), Progress.NONE);
                var database = ZoteroDatabase.open(copy, folder)) {
            return database.records().collect(Collectors.toList());
        }
    }

    private List<Problem> remarks() throws IOException {
        try (var copy = DatabaseCopy.of(file(), Progress.NONE);
                var database = ZoteroDatabase.open(copy, folder)) {
            return database.remarks();
        }
    }

    private List<Problem> refusal() throws IOException {
        try (var copy = DatabaseCopy.of(file(), Progress.NONE);
                var database = ZoteroDatabase.open(copy, folder)) {
            return database.refusal().stream().toList();
        }
    }

    private static Parsed.Accepted only(List<Parsed> records) {
        assertEquals(1, records.size(), records.toString());
        return (Parsed.Accepted) records.getFirst();
    }
}
