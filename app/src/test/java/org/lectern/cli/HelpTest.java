package org.lectern.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class HelpTest extends LibraryCase {

    @ParameterizedTest
    @ValueSource(
            strings = {
                "import",
                "export",
                "formats",
                "list",
                "search",
                "show",
                "similar",
                "duplicates",
                "duplicates same",
                "duplicates version",
                "duplicates different",
                "duplicates merge",
                "duplicates unmerge",
                "topics",
                "topics why",
                "topics rename",
                "topics merge",
                "topics split",
                "topics pin",
                "topics unpin",
                "topics changes",
                "map",
                "tag",
                "tag add",
                "tag remove",
                "tag rename",
                "tag list",
                "tag adopt",
                "tag merge",
                "tag colour",
                "tag rules",
                "tag apply",
                "tag suggest",
                "set",
                "history",
                "undo",
                "redo",
                "check",
                "backup",
                "restore",
                "rebuild",
                "help",
                "version",
                "completion"
            })
    void eachCommandHasAPageWithAnExample(String command) {
        var answer = run().bare(("help " + command).split(" "));

        assertEquals(0, answer.exit(), answer.err());
        assertTrue(answer.out().startsWith("lectern " + command + ": "), answer.out());
        assertTrue(answer.out().contains("\nExamples\n  "), answer.out());
        assertTrue(answer.out().lines().allMatch(line -> line.length() <= 100), answer.out());
        assertEquals(answer.out(), run().bare((command + " --help").split(" ")).out());
    }

    @Test
    void theProgramsPageNamesEachCommandAndNoHiddenOption() {
        var page = run().bare("help").out();

        for (var command : new String[] {"import", "export", "search", "duplicates", "restore", "completion"}) {
            assertTrue(page.contains("\n  " + command + " "), command);
        }
        assertTrue(!page.contains("--sample"), page);
        assertEquals(page, run().bare("--help").out());
    }

    @Test
    void topicsHavePages() {
        assertTrue(run().bare("help", "queries").out().contains("year:2017..2020"));
        assertTrue(run().bare("help", "exit-codes").out().contains("130"));
    }

    @Test
    void helpFitsANarrowTerminal() {
        var page = run().onTerminal(60).with("NO_COLOR", "1").bare("help").out();

        assertTrue(
                page.lines().filter(line -> !line.startsWith("  lectern")).allMatch(line -> line.length() <= 60), page);
    }
}
