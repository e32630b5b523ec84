package org.lectern.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Files;
import org.junit.jupiter.api.Test;

class JourneyTest extends LibraryCase {

    @Test
    void aListComesInIsSearchedTaggedTakenBackAndStaysAfterwards() {
        var brought = lectern("import", "list.txt", "--json");
        assertEquals(0, brought.exit(), brought.err());
        assertEquals(3, brought.json().at("/sources/0/added").asInt());

        var again = lectern("import", "list.txt", "--json");
        assertEquals(3, again.json().at("/sources/0/known").asInt());
        assertEquals(3, again.json().at("/papers").asInt());

        var found = lectern("search", "lighthouses", "--json");
        assertEquals(1, found.json().at("/total").asInt());
        var id = found.json().at("/hits/0/id").asString();

        assertEquals(
                "1 paper tagged method/steps\n",
                lectern("tag", "add", "method/steps", id).out());
        assertTrue(lectern("list", "tag:method").out().contains("Lighthouses"));

        assertEquals("undone: tag method/steps (1 paper)\n", lectern("undo").out());
        assertEquals("", lectern("list", "tag:method").out());
        assertEquals("done again: tag method/steps (1 paper)\n", lectern("redo").out());

        var history = lectern("history", "--json").json();
        assertEquals("redo", history.at("/0/edit").asString());
        assertTrue(lectern("check").out().startsWith("All is well: 3 papers"));
    }

    @Test
    void aBackupComesBackAndTheFormerLibraryIsKept() {
        takeListIn();
        assertEquals(
                "3 papers copied to safe.db\n", lectern("backup", "safe.db").out());
        assertTrue(Files.exists(folder.resolve("safe.db")));
        lectern("undo");

        var restored = lectern("restore", "safe.db");

        assertEquals(0, restored.exit(), restored.err());
        assertTrue(restored.out().contains("3 papers"), restored.out());
        assertTrue(restored.err().contains("kept"), restored.err());
        assertEquals(3, lectern("list").out().lines().count());
    }

    @Test
    void aCancelledImportChangesNothingAndEndsWith130() {
        takeListIn();
        var before = lectern("history").out();

        var answer = run().cancelled().lectern("import", "list.txt");

        assertEquals(130, answer.exit());
        assertEquals("cancelled; nothing was changed\n", answer.err());
        assertEquals("", answer.out());
        assertEquals(before, lectern("history").out());
    }

    @Test
    void standardInputIsImportedLikeAFile() {
        var answer = run().typing(LIST).lectern("import", "-", "--json");

        assertEquals(3, answer.json().at("/papers").asInt(), answer.err());
    }

    @Test
    void aDryRunSaysWhatWouldHappenAndChangesNothing() {
        var answer = lectern("import", "--dry-run", "list.txt");

        assertTrue(answer.err().contains("Would add 3 papers"), answer.err());
        assertTrue(lectern("list").out().isEmpty());
        assertFalse(lectern("history").err().isEmpty());
    }
}
