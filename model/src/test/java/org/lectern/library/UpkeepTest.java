package org.lectern.library;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.lectern.library.Library.Access;
import org.lectern.library.core.LibraryException;
import org.lectern.paper.PaperId;
import org.lectern.query.Query;
import org.lectern.work.Fault;
import org.lectern.work.Progress;

class UpkeepTest {

    @TempDir
    private Path folder;

    private Path home() {
        return folder.resolve("library");
    }

    private Library open() {
        return Library.open(home(), Access.WRITE, Progress.NONE);
    }

    @Test
    void aWholeLibraryHasNoProblems() {
        try (var library = open()) {
            Fixture.take(library, "list.txt", Fixture.PAGE);

            var report = library.upkeep().check(Progress.NONE);

            assertEquals(List.of(), report.problems());
            assertEquals(3, report.papers());
        }
    }

    @Test
    void anIndexBuiltAnewFindsTheSame() {
        try (var library = open()) {
            Fixture.take(library, "list.txt", Fixture.PAGE);
            var query = Query.read("topic OR engine").query();
            var before = library.search().find(query, 10, Progress.NONE);

            library.upkeep().rebuild(Progress.NONE);

            assertEquals(before, library.search().find(query, 10, Progress.NONE));
        }
    }

    @Test
    void aBackupBringsBackWhatWasLost() {
        var backup = folder.resolve("backup.db");
        try (var library = open()) {
            Fixture.take(library, "list.txt", Fixture.PAGE);
            library.upkeep().backup(backup, Progress.NONE);
            library.papers().remove(Set.of(new PaperId(1), new PaperId(2)));
        }

        var report = Upkeep.restore(backup, home(), false, Progress.NONE);

        assertTrue(report.restored());
        assertTrue(Files.exists(report.kept().orElseThrow()));
        try (var library = open()) {
            assertEquals(3, library.papers().count());
            assertEquals(
                    1,
                    library.search()
                            .find(Query.read("dirichlet").query(), 5, Progress.NONE)
                            .total());
            assertEquals(List.of(), library.upkeep().check(Progress.NONE).problems());
        }
    }

    @Test
    void aSmallerBackupReplacesNothingUnlessAsked() {
        var backup = folder.resolve("backup.db");
        try (var library = open()) {
            library.upkeep().backup(backup, Progress.NONE);
            Fixture.take(library, "list.txt", Fixture.PAGE);
        }

        assertFalse(Upkeep.restore(backup, home(), false, Progress.NONE).restored());
        try (var library = open()) {
            assertEquals(3, library.papers().count());
        }
        var report = Upkeep.restore(backup, home(), true, Progress.NONE);
        assertEquals(List.of(3L, 0L), List.of(report.before(), report.after()));
    }

    @Test
    void aDamagedBackupReplacesNothing() throws IOException {
        var backup = Files.writeString(folder.resolve("backup.db"), "rubbish");
        try (var library = open()) {
            Fixture.take(library, "list.txt", Fixture.PAGE);
        }

        var failure = assertThrows(LibraryException.class, () -> Upkeep.restore(backup, home(), true, Progress.NONE));

        assertInstanceOf(Fault.Damaged.class, failure.fault());
        try (var library = open()) {
            assertEquals(3, library.papers().count());
        }
    }

    @Test
    void aBackupReplacesABackupAndNothingElse() throws IOException {
        var thesis = Files.writeString(folder.resolve("thesis.tex"), "years of work");
        var backup = folder.resolve("backup.db");
        try (var library = open()) {
            library.upkeep().backup(backup, Progress.NONE);
            Fixture.take(library, "list.txt", Fixture.PAGE);
            library.upkeep().backup(backup, Progress.NONE);

            assertThrows(LibraryException.class, () -> library.upkeep().backup(thesis, Progress.NONE));
        }
        assertEquals("years of work", Files.readString(thesis));
        assertEquals(
                3,
                Upkeep.restore(backup, folder.resolve("other"), false, Progress.NONE)
                        .after());
    }

    @Test
    void aLibraryInUseIsNotReplaced() {
        var backup = folder.resolve("backup.db");
        try (var library = open()) {
            library.upkeep().backup(backup, Progress.NONE);

            var failure =
                    assertThrows(LibraryException.class, () -> Upkeep.restore(backup, home(), false, Progress.NONE));

            assertInstanceOf(Fault.Locked.class, failure.fault());
        }
    }
}
