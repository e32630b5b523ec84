package org.lectern.library;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.concurrent.CancellationException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.lectern.library.Library.Access;
import org.lectern.library.core.Committed;
import org.lectern.library.core.LibraryException;
import org.lectern.library.result.ImportOptions;
import org.lectern.library.result.ReadingChange;
import org.lectern.paper.PaperId;
import org.lectern.paper.Reading;
import org.lectern.paper.TagPath;
import org.lectern.query.Query;
import org.lectern.store.Store;
import org.lectern.work.Fault;
import org.lectern.work.Progress;

class LibraryTest {

    private static final Set<PaperId> FIRST = Set.of(new PaperId(1));

    @TempDir
    private Path folder;

    private Library open(Access access) {
        return Library.open(folder, access, Progress.NONE);
    }

    private Fault refusal(Access access) {
        return assertThrows(LibraryException.class, () -> open(access).close()).fault();
    }

    private static List<PaperId> found(Library library, String query) {
        return library.search().rank(Query.read(query).query(), 10, Progress.NONE).best().stream()
                .map(hit -> hit.id())
                .toList();
    }

    @Test
    void everyEditIsUndoneAndRedoneAfterARestart() {
        try (var library = open(Access.WRITE)) {
            Fixture.take(library, "list.txt", Fixture.PAGE);
            library.tags().add(FIRST, TagPath.of("method/lda"));
            library.papers().set(FIRST, ReadingChange.of(Reading.Status.READ));
        }
        try (var library = open(Access.WRITE)) {
            assertEquals("reading", library.history().undoable().orElseThrow().edit());
            library.history().undo(Progress.NONE);
            library.history().undo(Progress.NONE);
            assertEquals(List.of(), library.tags().list());
            assertEquals(List.of(), found(library, "tag:method"));
        }
        try (var library = open(Access.WRITE)) {
            library.history().redo(Progress.NONE);
            assertEquals(List.copyOf(FIRST), found(library, "tag:method"));
            library.history().redo(Progress.NONE);
            assertEquals(List.copyOf(FIRST), found(library, "status:read"));
            assertTrue(library.history().redo(Progress.NONE).isEmpty());
        }
    }

    @Test
    void anEditIsSearchableWhenItsCallReturns() {
        try (var library = Library.inMemory()) {
            Fixture.take(library, "list.txt", Fixture.PAGE);
            assertEquals(List.of(new PaperId(3)), found(library, "search engine"));

            library.papers().remove(Set.of(new PaperId(3)));
            assertEquals(List.of(), found(library, "engine"));
        }
    }

    @Test
    void papersLikeOneAreFoundUntilItIsGone() {
        try (var library = Library.inMemory()) {
            Fixture.take(library, "list.txt", Fixture.PAGE);
            var alike =
                    library.search().similar(new PaperId(1), 1, Progress.NONE).getFirst();
            var like = found(library, "like:1");

            assertEquals(alike.id(), like.getFirst());
            assertFalse(alike.reasons().isEmpty());
            assertFalse(like.contains(new PaperId(1)));
            assertEquals(like, found(library, "has:abstract like:1"));
            library.papers().remove(FIRST);
            assertEquals(List.of(), found(library, "like:1"));
        }
    }

    @Test
    void listenersHearOfEachCommit() {
        try (var library = Library.inMemory()) {
            var news = new ArrayList<Committed>();
            library.listen(news::add);

            Fixture.take(library, "list.txt", Fixture.PAGE);
            library.tags().add(FIRST, TagPath.of("later"));
            library.tags().add(FIRST, TagPath.of("later"));

            assertEquals(2, news.size());
            assertEquals(FIRST, news.getLast().touched());
            assertEquals(library.revision(), news.getLast().revision());
        }
    }

    @Test
    void aCancelledImportChangesNothingAtWhicheverMoment() {
        var calls = new int[1];
        try (var counting = Library.inMemory()) {
            Fixture.take(counting, "list.txt", Fixture.PAGE, ImportOptions.PLAIN, (_, _, _) -> calls[0]++);
        }
        assertTrue(calls[0] > 1, "the import tells of its progress");
        for (int n = 1; n <= calls[0]; n++) {
            var cancelled = Fixture.cancelledAt(n);
            try (var library = Library.inMemory()) {
                assertThrows(
                        CancellationException.class,
                        () -> Fixture.take(library, "list.txt", Fixture.PAGE, ImportOptions.PLAIN, cancelled));

                assertEquals(0, library.papers().count());
                assertEquals(0, library.revision().number());
                assertEquals(List.of(), found(library, "topic"));
                assertEquals(3, Fixture.take(library, "list.txt", Fixture.PAGE).added());
                assertEquals(2, found(library, "topic").size());
            }
        }
    }

    @Test
    void twoProgramsOneWritesTheOtherReads() {
        try (var writer = open(Access.WRITE)) {
            Fixture.take(writer, "list.txt", Fixture.PAGE);
            assertInstanceOf(Fault.Locked.class, refusal(Access.WRITE));
            try (var reader = open(Access.READ)) {
                assertEquals(3, reader.papers().count());
                assertEquals(2, found(reader, "topic").size());
                var refused =
                        assertThrows(LibraryException.class, () -> reader.tags().add(FIRST, TagPath.of("mine")));
                assertInstanceOf(Fault.ReadOnly.class, refused.fault());

                writer.papers().remove(FIRST);
                assertEquals(2, reader.papers().count());
            }
        }
    }

    @Test
    void anIndexThatIsGoneOrBehindIsMadeGood(@TempDir Path saved) throws IOException {
        try (var library = open(Access.WRITE)) {
            Fixture.take(library, "list.txt", Fixture.PAGE);
        }
        var index = folder.resolve("index");
        copy(index, saved);
        try (var library = open(Access.WRITE)) {
            library.tags().add(FIRST, TagPath.of("later"));
        }
        delete(index);
        copy(saved, index);
        try (var behind = open(Access.WRITE)) {
            assertEquals(List.copyOf(FIRST), found(behind, "tag:later"));
        }
        delete(index);
        try (var gone = open(Access.READ)) {
            assertEquals(List.copyOf(FIRST), found(gone, "tag:later"));
            assertEquals(List.of(), gone.upkeep().check(Progress.NONE).problems());
        }
    }

    @Test
    void aDamagedIndexIsBuiltAnew() throws IOException {
        try (var library = open(Access.WRITE)) {
            Fixture.take(library, "list.txt", Fixture.PAGE);
        }
        try (var files = Files.list(folder.resolve("index"))) {
            for (var file : files.toList()) {
                if (!file.endsWith("write.lock")) Files.write(file, new byte[] {1, 2, 3});
            }
        }
        try (var library = open(Access.WRITE)) {
            assertEquals(2, found(library, "topic").size());
        }
    }

    @Test
    void aFolderWithOtherThingsIsNoLibrary() throws IOException {
        Files.writeString(folder.resolve("thesis.tex"), "\\documentclass{book}");

        assertInstanceOf(Fault.NotALibrary.class, refusal(Access.WRITE));
        assertTrue(Files.exists(folder.resolve("thesis.tex")));
        assertFalse(Files.exists(folder.resolve(Store.FILE)));
    }

    @Test
    void aFileIsNoLibrary() throws IOException {
        var file = Files.writeString(folder.resolve("file"), "text");

        var refused = assertThrows(LibraryException.class, () -> Library.open(file, Access.READ, Progress.NONE));

        assertInstanceOf(Fault.NotALibrary.class, refused.fault());
    }

    @Test
    void aLibraryCallOnAThreadThatMustNotWaitFails() {
        try (var library = Library.inMemory()) {
            library.keepOff(Thread.currentThread());

            assertThrows(IllegalStateException.class, () -> library.papers().count());
            assertThrows(IllegalStateException.class, () -> library.tags().list());
            assertThrows(IllegalStateException.class, () -> found(library, "topic"));
        }
    }

    @Test
    void aClosedLibraryAnswersNobody() {
        var library = Library.inMemory();
        library.close();

        assertThrows(IllegalStateException.class, () -> library.papers().count());
    }

    @Test
    void settingsOutliveTheProgramAndABrokenFile() throws IOException {
        try (var library = open(Access.WRITE)) {
            library.settings().put("theme", "dark");
        }
        try (var library = open(Access.READ)) {
            assertEquals("dark", library.settings().get("theme", "light"));
        }
        Files.writeString(folder.resolve("settings.json"), "{ not JSON");
        try (var library = open(Access.WRITE)) {
            assertEquals("light", library.settings().get("theme", "light"));
            var broken = library.settings().broken().orElseThrow();
            assertEquals("{ not JSON", Files.readString(broken));
            assertEquals(folder.resolve("settings.json.broken"), broken);
            library.settings().put("theme", "dark");
        }
        try (var library = open(Access.READ)) {
            assertTrue(library.settings().broken().isEmpty());
        }
        assertEquals("{\n  \"theme\" : \"dark\"\n}\n", Files.readString(folder.resolve("settings.json")));
    }

    private static void copy(Path from, Path to) throws IOException {
        Files.createDirectories(to);
        try (var files = Files.list(from)) {
            for (var file : files.toList()) Files.copy(file, to.resolve(file.getFileName()));
        }
    }

    private static void delete(Path folder) throws IOException {
        try (var files = Files.list(folder)) {
            for (var file : files.toList()) Files.delete(file);
        }
        Files.delete(folder);
    }
}
