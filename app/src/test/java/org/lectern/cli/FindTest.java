package org.lectern.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class FindTest extends LibraryCase {

    @BeforeEach
    void takeIn() {
        takeListIn();
    }

    @Test
    void aListShowsNumbersAndTitlesAndCutsNothingForAProgram() {
        assertEquals("""
                1  Pruning Orchards of Decision Trees
                2  Lighthouses for Gradient Descent
                3  A Field Guide to Forgetful Networks
                """, lectern("list").out());
    }

    @Test
    void aListIsCutToTheTerminal() {
        var out = run().onTerminal(20).with("NO_COLOR", "1").lectern("list").out();

        assertEquals("1  Pruning Orchards…", out.lines().findFirst().orElseThrow());
    }

    @Test
    void aListIsSortedAndLimited() {
        assertEquals(
                "3  A Field Guide to Forgetful Networks\n",
                lectern("list", "--sort", "title", "--limit", "1").out());
    }

    @Test
    void aListInJsonIsOneDocument() {
        var papers = lectern("--json", "list").json();

        assertEquals(3, papers.size());
        assertEquals("Pruning Orchards of Decision Trees", papers.at("/0/title").asString());
    }

    @Test
    void globalOptionsStandBeforeAndAfterTheCommand() {
        assertEquals(lectern("--json", "list").out(), lectern("list", "--json").out());
    }

    @Test
    void aHitShowsItsMarksInGuillemetsOrInBold() {
        var plain = lectern("search", "plateaus").out();
        assertTrue(plain.contains("«plateaus»"), plain);

        var bold = run().onTerminal(80).lectern("search", "plateaus").out();
        assertTrue(bold.contains("\u001b[1mplateaus\u001b[22m"), bold);
        assertFalse(bold.contains("«"), bold);
    }

    @Test
    void aSearchWithoutHitsSaysSo() {
        var answer = lectern("search", "zebrafish");

        assertEquals(0, answer.exit());
        assertEquals("no papers found\n", answer.err());
        assertEquals("", run().lectern("--quiet", "search", "zebrafish").err());
    }

    @Test
    void aMinusBeforeAWordIsTheQuerysAndNotAnOption() {
        assertEquals(2, lectern("list", "we", "-lighthouses").out().lines().count());
    }

    @Test
    void anUnreadableQueryShowsThePlaceAndSearchesForTheWords() {
        var answer = lectern("search", "\"gradient descent");

        assertEquals(0, answer.exit());
        assertTrue(answer.out().contains("Lighthouses"), answer.out());
        assertTrue(
                answer.err()
                        .startsWith(
                                "lectern: warning: the query cannot be read: a quotation mark is not closed\n  \"gradient descent\n  ^\n"),
                answer.err());
    }

    @Test
    void queriesFromAFileGiveARun() throws IOException {
        Files.writeString(folder.resolve("q.tsv"), "7\tlighthouses\n8\tforgetting tasks\n");

        var lines = lectern("search", "--queries", "q.tsv", "--limit", "1")
                .out()
                .lines()
                .toList();

        assertEquals(2, lines.size());
        assertTrue(lines.getFirst().matches("7 Q0 \\S+ 1 \\d+\\.\\d+ lectern"), lines.getFirst());
        assertTrue(lines.getLast().startsWith("8 Q0 "), lines.getLast());
    }

    @Test
    void aLineWithoutATabIsNamed() throws IOException {
        Files.writeString(folder.resolve("q.tsv"), "7\tlighthouses\nforgetting\n");

        var answer = lectern("search", "--queries", "q.tsv");

        assertEquals(64, answer.exit());
        assertTrue(answer.err().contains("q.tsv:2: not valid"), answer.err());
    }

    @Test
    void similarPapersFromAFileGiveARunThatLeavesOutTheUnknown() throws IOException {
        Files.writeString(folder.resolve("ids.txt"), "3\n99\n");

        var answer = lectern("similar", "--ids", "ids.txt");

        assertEquals(1, answer.exit());
        assertTrue(answer.err().contains("99"), answer.err());
        assertTrue(
                answer.out().lines().allMatch(line -> line.matches("3 Q0 [12] \\d \\d+\\.\\d+ lectern")), answer.out());
    }

    @Test
    void aPageShowsTextAndSource() {
        var out = lectern("show", "2").out();

        assertTrue(out.startsWith("Lighthouses for Gradient Descent\n"), out);
        assertTrue(out.contains("state     unread"), out);
        assertTrue(out.contains("  list.txt:9  "), out);
        assertTrue(out.lines().allMatch(line -> line.length() <= 78), out);
    }

    @Test
    void someUnknownPapersAreReportedAndAllUnknownAreWrongUsage() {
        var some = lectern("show", "1", "77");
        assertEquals(1, some.exit());
        assertTrue(some.out().startsWith("Pruning"));
        assertEquals("lectern: error: there is no paper 77; lectern list shows the numbers\n", some.err());

        assertEquals(64, lectern("show", "77").exit());
    }

    @Test
    void exactDuplicatesAreListedJudgedAndNotAskedAgain() {
        lectern("import", "--keep-all", "list.txt");
        var groups = lectern("duplicates", "--json").json();
        assertEquals(3, groups.at("/groups").size());
        assertEquals("certain", groups.at("/groups/0/tier").asString());

        assertEquals(
                "2 papers: different works\n",
                lectern("duplicates", "different", "1", "4").out());

        assertEquals(2, lectern("duplicates", "--json").json().at("/groups").size());
        assertEquals(
                "different",
                lectern("duplicates", "--judged", "--json")
                        .json()
                        .at("/groups/0/relation")
                        .asString());
    }

    @Test
    void theHistoryNamesFilesAndCounts() {
        assertTrue(
                lectern("history").out().contains("import list.txt: 3 new, 0 known"),
                lectern("history").out());
    }

    @Test
    void formatsAreListedWithoutALibrary() {
        var answer = run().bare("formats", "--json");

        assertEquals(0, answer.exit());
        assertTrue(answer.json().at("/import").size() > 0);
        assertFalse(Files.exists(folder.resolve("data")));
    }
}
