package org.lectern.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/// `export --live` and `live` with its sub-commands.
class LiveTest extends LibraryCase {

    private Path file = Path.of("");

    @BeforeEach
    void bind() throws IOException {
        Files.writeString(folder.resolve("refs.bib"), """
                @misc{One, title = {First paper}, author = {Doe, Jane}, year = 2001}

                @misc{Two, title = {Second paper}, author = {Roe, Bob}, year = 2002}
                """);
        lectern("import", "refs.bib");
        file = folder.resolve("live.bib");
        var bound = lectern("export", "--format", "biblatex", "--out", "live.bib", "--live");
        assertEquals(0, bound.exit(), bound.err());
    }

    @Test
    void aFileFollowsTheLibrary() throws IOException {
        assertEquals("current", lectern("live", "--json").json().at("/0/state").asString());
        Files.writeString(
                folder.resolve("more.bib"), "@misc{Three, title = {Third paper}, author = {Poe, Cy}, year = 2003}\n");
        lectern("import", "more.bib");

        assertTrue(Files.readString(file).contains("@misc{Three,"));
        var told = lectern("live");
        assertEquals(0, told.exit(), told.err());
        assertTrue(told.out().contains("live.bib"), told.out());
        assertEquals(
                "biblatex", lectern("live", "--json").json().at("/0/format").asString());
    }

    @Test
    void aFileThatAnotherHandChangedIsLeftAloneUntilTheUserSays() throws IOException {
        edit();
        lectern("keys", "set", "2", "Deux");

        assertFalse(Files.readString(file).contains("Deux"));
        var told = lectern("live", "--json");
        assertEquals(1, told.exit());
        assertEquals("edited", told.json().at("/0/state").asString());

        var view = lectern("live", "show", "live.bib", "--json");
        assertEquals(1, view.exit());
        assertTrue(view.out().contains("First paper of all"), view.out());
        assertEquals(1, lectern("live", "show", "live.bib").exit());

        assertEquals(64, lectern("live", "resolve", "live.bib").exit());
        assertEquals(
                64, lectern("live", "resolve", "live.bib", "--ours", "--theirs").exit());
        assertEquals(0, lectern("live", "resolve", "live.bib", "--ours").exit());
        var written = Files.readString(file);
        assertTrue(written.contains("{Deux,") && !written.contains("of all"), written);
        assertEquals("current", lectern("live", "--json").json().at("/0/state").asString());
    }

    @Test
    void whatAnotherHandChangedIsTakenIn() throws IOException {
        edit();

        var told = lectern("live", "resolve", "live.bib", "--theirs");
        assertEquals(0, told.exit(), told.err());

        assertEquals(
                "First paper of all",
                lectern("show", "1", "--json").json().at("/0/title").asString());
        assertTrue(Files.readString(file).contains("First paper of all"));
        assertEquals(0, lectern("live", "show", "live.bib").exit());
    }

    @Test
    void aFileIsLetGo() throws IOException {
        assertEquals(0, lectern("live", "off", "live.bib").exit());
        var before = Files.readString(file);
        lectern("keys", "set", "2", "Deux");

        assertEquals(before, Files.readString(file));
        assertEquals(0, lectern("live", "--json").json().size());
        assertEquals(64, lectern("live", "off", "live.bib").exit());
        assertEquals(64, lectern("live", "show", "other.bib").exit());
        assertEquals(64, lectern("live", "resolve", "other.bib", "--ours").exit());
    }

    private void edit() throws IOException {
        lectern("live");
        Files.writeString(file, Files.readString(file).replace("First paper", "First paper of all"));
    }
}
