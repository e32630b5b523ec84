package org.lectern.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.lectern.library.Library;
import org.lectern.work.Progress;

class UsageTest extends LibraryCase {

    @ParameterizedTest
    @ValueSource(
            strings = {
                "frobnicate",
                "list --frob",
                "list --limit",
                "list --limit many",
                "list --sort colour",
                "search",
                "show",
                "similar",
                "import",
                "import --format frob list.txt",
                "import - list.txt",
                "export",
                "export --format frob --out x",
                "tag add",
                "tag add x",
                "tag frob",
                "tag rename x",
                "set",
                "undo twice",
                "undo 1 2",
                "backup",
                "restore",
                "help frob",
                "duplicates same",
                "duplicates unmerge",
                "duplicates unmerge 77",
                "duplicates --tier sure",
                "topics --count none",
                "topics why",
                "topics rename 99 x",
                "topics changes perhaps",
                "tag merge x",
                "tag merge x y",
                "tag colour x blue",
                "tag rules x year:abc",
                "history 1",
            })
    void wrongUsageEndsWith64AndSaysWhereToRead(String line) {
        var answer = lectern(line.split(" "));

        assertEquals(64, answer.exit(), answer.err());
        assertEquals("", answer.out());
        assertTrue(answer.err().startsWith("lectern: error: "), answer.err());
        assertTrue(answer.err().contains("\nSee: lectern help"), answer.err());
        assertEquals(2, answer.err().lines().count(), answer.err());
    }

    @Test
    void aSlipOfTheFingerIsGuessed() {
        assertEquals(
                "lectern: error: unknown command serach; did you mean search?\nSee: lectern help\n",
                lectern("serach", "x").err());
    }

    @Test
    void aMissingInputIsNamedAndChangesNothing() {
        var answer = lectern("import", "list.txt", "nowhere.txt");

        assertEquals(66, answer.exit());
        assertTrue(answer.err().contains("nowhere.txt"), answer.err());
        assertEquals("", lectern("list").out());
    }

    @Test
    void aLockedLibraryIsReadButNotChanged() {
        takeListIn();
        try (var _ = Library.open(folder.resolve("library"), Library.Access.WRITE, Progress.NONE)) {
            var refused = lectern("tag", "add", "seen", "1");
            assertEquals(74, refused.exit());
            assertTrue(refused.err().startsWith("lectern: error: "), refused.err());
            assertEquals(3, lectern("list").out().lines().count());
        }
    }

    @Test
    void aFolderOfOtherThingsIsNotTouched() throws IOException {
        Files.createDirectories(folder.resolve("library"));
        Files.writeString(folder.resolve("library/diary.txt"), "Tuesday");

        var answer = lectern("list");

        assertEquals(74, answer.exit());
        assertTrue(answer.err().contains("not a Lectern library"), answer.err());
    }

    @Test
    void aRejectedFileIsNamedWithItsLineAndEndsWith1() throws IOException {
        Files.write(folder.resolve("noise.txt"), new byte[] {0, 1, 2, 3, 0, 0, 5});

        var answer = lectern("import", "list.txt", "noise.txt");

        assertEquals(1, answer.exit());
        assertTrue(answer.err().contains("noise.txt:1: error: not valid: "), answer.err());
        assertTrue(answer.out().contains("list.txt"), answer.out());
        assertEquals(3, lectern("list").out().lines().count());
    }

    @Test
    void theLibraryIsNamedByTheEnvironmentToo() {
        takeListIn();

        assertEquals(
                3,
                run().with("LECTERN_LIBRARY", "library")
                        .bare("list")
                        .out()
                        .lines()
                        .count());
    }

    @Test
    void withoutACommandTheProgramOpens() {
        assertEquals("the library opens\n", run().bare().out());
        assertEquals("the sample opens\n", run().bare("--sample").out());
    }

    @Test
    void theVersionIsACommandAndAnOption() {
        assertEquals(run().bare("version").out(), run().bare("--version").out());
        assertFalse(
                run().bare("version", "--json").json().at("/version").asString().isEmpty());
    }

    @Test
    void completionIsAScript() {
        var script = run().bare("completion").out();

        assertTrue(script.startsWith("#!"), script.lines().findFirst().orElse(""));
        assertTrue(script.contains("duplicates"));
    }
}
