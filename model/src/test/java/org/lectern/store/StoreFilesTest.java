package org.lectern.store;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.lectern.change.Change;
import org.lectern.change.Delta;
import org.lectern.paper.Citation;
import org.lectern.paper.PaperId;
import org.lectern.paper.TagPath;
import org.lectern.store.file.Connections;
import org.lectern.store.file.LibraryLock;
import org.lectern.store.file.StoreException;
import org.lectern.work.Fault;

class StoreFilesTest {

    private static final Instant NOW = Instant.ofEpochSecond(1_800_000_000);

    @TempDir
    private Path folder;

    private static Delta arrival(int number) {
        return new Delta(List.of(new Change.OfCitation(
                new PaperId(number), Optional.empty(), Optional.of(Citation.titled("Paper " + number)))));
    }

    private void fill(int papers) {
        try (var store = Store.open(folder)) {
            for (int i = 1; i <= papers; i++) store.write(arrival(i), Deed.edit("import"), NOW);
        }
    }

    private Fault refusal() {
        return assertThrows(StoreException.class, () -> Store.open(folder)).fault();
    }

    @Test
    void aLibraryIsThereAfterClosing() {
        fill(3);

        try (var store = Store.open(folder)) {
            assertEquals(3, store.read(Lists::count));
            assertEquals(3, store.revision().number());
        }
    }

    @Test
    void aReaderSeesWhatWasCommittedAndNotWhatIsBeingWritten() {
        fill(1);
        try (var store = Store.open(folder);
                var reader = Store.openReading(folder);
                var writing = store.begin()) {
            writing.write(arrival(2));
            assertEquals(1, reader.read(Lists::count));

            writing.commit(Deed.edit("import"), NOW);
            assertEquals(2, reader.read(Lists::count));
        }
    }

    @Test
    void aReaderWritesNothing() {
        fill(1);
        try (var reader = Store.openReading(folder)) {
            var refused = assertThrows(StoreException.class, reader::begin);

            assertInstanceOf(Fault.ReadOnly.class, refused.fault());
        }
    }

    @Test
    void aFileThatIsNoDatabaseIsDamaged() throws IOException {
        Files.writeString(folder.resolve(Store.FILE), "this was once a library");

        assertInstanceOf(Fault.Damaged.class, refusal());
    }

    @Test
    void anotherProgramsDatabaseIsNoLibrary() {
        fill(1);
        try (var session = Connections.writing("jdbc:sqlite:" + folder.resolve(Store.FILE), "")) {
            session.execute("PRAGMA application_id = 1");
            session.commit();
        }

        assertInstanceOf(Fault.NotALibrary.class, refusal());
    }

    @Test
    void aNewerLibraryIsRefusedAndLeftAlone() {
        fill(1);
        try (var session = Connections.writing("jdbc:sqlite:" + folder.resolve(Store.FILE), "")) {
            session.execute("PRAGMA user_version = 99");
            session.commit();
        }

        assertEquals(new Fault.Newer(99, Schema.latest()), refusal());
    }

    /// A library of each earlier version, with a paper and a tag in it.
    @ParameterizedTest
    @ValueSource(ints = {1, 2, 3, 4, 5})
    void anOlderLibraryIsBroughtUpToDateAndCopied(int version) {
        var file = folder.resolve(Store.FILE);
        try (var session = Connections.writing("jdbc:sqlite:" + file, "")) {
            Schema.bringTo(version, session);
            session.execute("INSERT INTO paper VALUES (1, 'article', 'Old tides', '', 1999, '', '', '', '', '', '',"
                    + " 'They rose.', '{}', 'old tides', '', 7, 'oldtides')");
            session.execute("INSERT INTO tag VALUES (1, 'sea')");
            session.commit();
        }

        try (var store = Store.open(folder)) {
            assertEquals("Old tides", title(store));
            assertEquals(
                    List.of(TagPath.of("sea")),
                    List.copyOf(store.read(lists -> lists.tags().keySet())));
            store.write(arrival(2), Deed.edit("import"), NOW);
        }
        try (var copy = Connections.writing("jdbc:sqlite:" + file + ".version-" + version, "")) {
            assertEquals(version, Schema.version(copy));
            assertEquals(1, copy.number("SELECT count(*) FROM paper"));
        }
    }

    private static String title(Store store) {
        return store.read(lists -> lists.papers(List.of(new PaperId(1)), true))
                .getFirst()
                .citation()
                .title();
    }

    @Test
    void aPageThatWasOverwrittenIsFound() throws IOException {
        fill(200);
        var file = folder.resolve(Store.FILE);
        var bytes = Files.readAllBytes(file);
        Arrays.fill(bytes, bytes.length / 2, bytes.length / 2 + 8192, (byte) 0x5A);
        Files.write(file, bytes);

        try (var store = Store.openReading(folder)) {
            assertFalse(store.damage().isEmpty());
        }
    }

    @Test
    void aCopyHoldsTheSame() {
        fill(3);
        var copy = folder.resolve("copy.db");
        try (var store = Store.open(folder)) {
            store.copyTo(copy);
            try (var copied = Store.openFile(copy)) {
                assertEquals(Dump.of(store), Dump.of(copied));
                assertEquals(store.revision(), copied.revision());
            }
        }
    }

    @Test
    void oneProgramHoldsTheLockAtATime() {
        try (var _ = LibraryLock.take(folder)) {
            var refused = assertThrows(StoreException.class, () -> LibraryLock.take(folder));

            var locked = assertInstanceOf(Fault.Locked.class, refused.fault());
            assertEquals("process " + ProcessHandle.current().pid(), locked.holder());
        }
        try (var _ = LibraryLock.take(folder)) {
            assertTrue(LibraryLock.tryTake(folder).isEmpty());
        }
    }

    /// An import of a file that was imported before asks it for every record: without the index, a look at all
    /// sources each time.
    @Test
    void aRecordIsFoundByItsKeyThroughTheIndex() {
        fill(1);
        try (var session = Connections.writing("jdbc:sqlite:" + folder.resolve(Store.FILE), "")) {
            var plan = session.all(
                    "EXPLAIN QUERY PLAN " + StoreFacts.WITH_SOURCE_KEY, row -> row.getString("detail"), "lee2020");

            assertEquals(List.of("SEARCH source USING COVERING INDEX source_by_key (key=?)"), plan);
        }
    }
}
