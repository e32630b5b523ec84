package org.lectern.format.bibtex.file;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.junit.jupiter.api.Test;

class PreambleCommandsTest {

    private static PreambleCommands defined(String... preambles) {
        var commands = new PreambleCommands();
        for (var preamble : preambles) commands.define(preamble);
        return commands;
    }

    @Test
    void aCommandIsWrittenOutWithItsArguments() {
        var commands = defined("\\newcommand{\\pair}[2]{#2 and \\emph{#1}} \\def\\lab{Open Lab}");

        assertEquals("x and \\emph{ab}, Open Lab", commands.expanded("\\pair{ab}x, \\lab"));
        assertEquals("\\pair{ab", commands.expanded("\\pair{ab"));
        assertEquals("\\other{ab}", commands.expanded("\\other{ab}"));
    }

    @Test
    void whatIsKnownKeepsItsMeaning() {
        assertTrue(defined("\\renewcommand{\\emph}[1]{gone}").isEmpty());
    }

    /// A few short lines must not become a text without end.
    @Test
    void aCommandThatGrowsBeyondMeasureStays() {
        var once = "\\wide".repeat(30_000);
        var word = "a".repeat(4_000);

        assertEquals(once, defined("\\def\\wide{" + word + "}").expanded(once));
        var twice = defined("\\newcommand{\\twice}[1]{" + "#1".repeat(2_000) + "}");
        var argument = "\\twice{" + "b".repeat(100_000) + "}";
        assertEquals(argument, twice.expanded(argument));
        var nested = defined("\\def\\one{\\two\\two}\\def\\two{" + word + "}");
        assertTrue(nested.expanded("\\one\\one\\one").length() <= 5_000);
    }
}
