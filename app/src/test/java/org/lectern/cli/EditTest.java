package org.lectern.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class EditTest extends LibraryCase {

    @BeforeEach
    void takeIn() {
        takeListIn();
    }

    @Test
    void readingStateIsSetAndTheRestStays() {
        assertEquals(
                "2 papers updated\n",
                lectern("set", "1", "2", "status=read", "rating=4").out());
        lectern("set", "2", "notes=a = b");

        assertEquals(
                2, lectern("list", "status:read", "rating:>=4").out().lines().count());
        assertTrue(
                lectern("history").out().contains("reading state read rating 4"),
                lectern("history").out());
        var page = lectern("show", "2").out();
        assertTrue(page.contains("read  ★★★★☆"), page);
        assertTrue(page.contains("Notes\n  a = b\n"), page);
    }

    @Test
    void wrongValuesAreNamed() {
        assertEquals(
                "lectern: error: “fine” is not a reading state; known are unread to-read reading read skipped\nSee: lectern help set\n",
                lectern("set", "1", "status=fine").err());
        assertEquals(64, lectern("set", "1", "rating=6").exit());
        assertEquals(64, lectern("set", "1", "colour=red").exit());
        assertEquals(64, lectern("set", "1").exit());
        assertEquals(64, lectern("set", "status=read").exit());
        assertEquals(64, lectern("set", "88", "status=read").exit());
    }

    @Test
    void allNumbersArePapersAndOtherWordsAreAQuery() {
        assertEquals(
                "2 papers tagged seen\n",
                lectern("tag", "add", "seen", "1", "3").out());
        assertEquals(
                "1 paper tagged method/steps\n",
                lectern("tag", "add", "method/steps", "gradient", "descent").out());
        assertEquals(1, lectern("tag", "add", "seen", "1", "99").exit());

        assertEquals("""
                0  method        1 with those below
                1  method/steps
                2  seen
                """, lectern("tag").out());
        assertEquals(
                "seen", lectern("tag", "list", "--json").json().at("/2/tag").asString());
    }

    @Test
    void aTagIsRenamedWithAllBelow() {
        lectern("tag", "add", "method/steps", "2");

        assertEquals(
                "tag method is now way (1 paper)\n",
                lectern("tag", "rename", "method", "way").out());
        assertTrue(lectern("list", "tag:=way/steps").out().contains("Lighthouses"));
        assertEquals(64, lectern("tag", "rename", "method", "way").exit());
    }

    @Test
    void aTagIsTakenOff() {
        lectern("tag", "add", "seen", "1", "2");

        assertEquals(
                "tag seen taken off 1 paper\n",
                lectern("tag", "remove", "seen", "2").out());
        assertEquals(1, lectern("list", "tag:seen").out().lines().count());
    }

    @Test
    void aTagWithoutAPaperChangesNothing() {
        var answer = lectern("tag", "add", "seen", "zebrafish");

        assertEquals(0, answer.exit());
        assertEquals("no papers found\n", answer.err());
        assertEquals(64, lectern("tag", "add", "a//b", "1").exit());
    }

    @Test
    void nothingIsLeftToUndoOrRedoInTheEnd() {
        lectern("undo");

        assertEquals("nothing to undo\n", lectern("undo").err());
        assertEquals(0, lectern("undo").exit());
        lectern("redo");
        assertEquals("nothing to redo\n", lectern("redo").err());
    }

    @Test
    void anOlderRevisionIsTakenBackByItsNumber() {
        lectern("tag", "add", "seen", "1");
        lectern("tag", "add", "new", "2");

        assertEquals("undone: tag seen (1 paper)\n", lectern("undo", "2").out());
        assertEquals("", lectern("list", "tag:seen").out());
        assertEquals(64, lectern("undo", "2").exit());
        assertEquals(64, lectern("undo", "99").exit());
    }

    @Test
    void aVerdictNeedsTwoPapers() {
        assertEquals(64, lectern("duplicates", "same", "1").exit());
        assertEquals(64, lectern("duplicates", "same", "1", "1").exit());
        assertEquals(64, lectern("duplicates", "same", "1", "50").exit());
    }
}
