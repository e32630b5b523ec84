package org.lectern.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/// `keys` and its sub-commands.
class KeysTest extends LibraryCase {

    @BeforeEach
    void takeIn() throws IOException {
        Files.writeString(folder.resolve("refs.ris"), """
                TY  - JOUR
                AU  - Doe, Jane
                TI  - Graphs in the wild
                PY  - 2001
                ER  -\s
                TY  - JOUR
                AU  - Doe, Jane
                TI  - Graphs at home
                PY  - 2001
                ER  -\s
                """);
        Files.writeString(
                folder.resolve("own.bib"),
                "@misc{Mine, title = {A key of my own}, author = {Roe, Bob}, year = 1999}\n");
        lectern("import", "refs.ris", "own.bib");
    }

    @Test
    void keysSayWhichAreGivenAndWhichAreProposals() {
        var told = lectern("keys");
        assertEquals(0, told.exit(), told.err());
        assertTrue(told.out().contains("Mine"), told.out());
        assertTrue(told.err().contains("1") && told.err().contains("2"), told.err());

        var papers = lectern("keys", "--json").json();
        assertEquals(3, papers.size());
        assertEquals("doe2001graphs", papers.at("/0/key").asString());
        assertFalse(papers.at("/0/keyGiven").asBoolean());
        assertTrue(papers.at("/2/keyGiven").asBoolean());
        assertEquals(1, lectern("keys", "author:roe", "--json").json().size());
    }

    @Test
    void keysAreGivenOnceAndAreUniqueWithoutRegardToCase() {
        var given = lectern("keys", "give", "--json").json();
        assertEquals(2, given.at("/given").asInt());
        assertEquals(0, given.at("/changed").size());

        assertEquals(0, lectern("keys", "give", "--json").json().at("/given").asInt());
        var keys = lectern("keys", "--json").json();
        assertEquals("doe2001graphs", keys.at("/0/key").asString());
        assertEquals("doe2001graphsa", keys.at("/1/key").asString());

        var taken = lectern("keys", "set", "2", "DOE2001GRAPHS");
        assertEquals(64, taken.exit());
        assertTrue(taken.err().contains("DOE2001GRAPHS"), taken.err());
    }

    @Test
    void aPatternIsTriedChosenAndSetAside() {
        assertEquals("usual\n", lectern("keys", "pattern").out());
        var preview = lectern("keys", "preview", "[auth:upper][shortyear]");
        assertEquals(0, preview.exit(), preview.err());
        assertTrue(preview.out().contains("DOE01\nDOE01a\n"), preview.out());
        assertTrue(preview.out().contains("Mine -> ROE99"), preview.out());
        assertEquals(
                "doe2001graphs", lectern("keys", "--json").json().at("/0/key").asString());

        assertEquals(0, lectern("keys", "pattern", "[auth:upper][shortyear]").exit());
        assertEquals(
                "[auth:upper][shortyear]",
                lectern("keys", "pattern", "--json").json().at("/pattern").asString());
        assertEquals("DOE01", lectern("keys", "--json").json().at("/0/key").asString());
        assertEquals("Mine", lectern("keys", "--json").json().at("/2/key").asString());

        assertEquals(0, lectern("keys", "pattern", "usual").exit());
        assertEquals(
                "doe2001graphs", lectern("keys", "--json").json().at("/0/key").asString());
    }

    @Test
    void aMistakeInAPatternIsShownWithItsPlace() {
        var told = lectern("keys", "pattern", "[auth][yeer]");

        assertEquals(64, told.exit());
        assertTrue(told.err().contains("  [auth][yeer]\n") && told.err().contains("         ^\n"), told.err());
        assertEquals("usual\n", lectern("keys", "pattern").out());
    }

    @Test
    void keysGivenAgainAreListedOldToNewAndFoundByBoth() throws IOException {
        lectern("keys", "pattern", "[auth:lower][year]");
        var told = lectern("keys", "give", "--again", "--map", "map.tsv");
        assertEquals(0, told.exit(), told.err());
        assertTrue(told.out().contains("Mine -> roe1999"), told.out());
        assertEquals("Mine\troe1999\n", Files.readString(folder.resolve("map.tsv")));

        assertEquals("Mine\troe1999\n", lectern("keys", "map").out());
        assertEquals(
                "roe1999", lectern("keys", "map", "--json").json().at("/Mine").asString());
        assertEquals(1, lectern("list", "key:Mine", "--json").json().size());
        assertEquals(
                "Mine",
                lectern("keys", "author:roe", "--json")
                        .json()
                        .at("/0/formerKeys/0")
                        .asString());

        assertEquals(0, lectern("undo").exit());
        assertEquals(
                "Mine",
                lectern("keys", "author:roe", "--json").json().at("/0/key").asString());
    }

    @Test
    void oneKeyIsSetByHand() {
        assertEquals(0, lectern("keys", "set", "1", "Wild01").exit());
        assertEquals("Wild01", lectern("keys", "--json").json().at("/0/key").asString());
        assertEquals(0, lectern("keys", "set", "1", "Wild01").exit());

        assertEquals(64, lectern("keys", "set", "1", "a b").exit());
        assertEquals(64, lectern("keys", "set", "1", "Mine").exit());
        assertEquals("Wild01", lectern("keys", "--json").json().at("/0/key").asString());
    }
}
