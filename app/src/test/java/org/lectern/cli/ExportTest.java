package org.lectern.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class ExportTest extends LibraryCase {

    private static final String ENTRY = """
            @Article{Doe2001,
              Author = {Jane Doe},
              Title  = {On the {B}ayes factor of 中},
              Journal = jt, Year = 2001 }
            """;

    @BeforeEach
    void takeIn() throws IOException {
        Files.writeString(folder.resolve("refs.bib"), "% mine\n@string{jt = {J. Test}}\n" + ENTRY);
        lectern("import", "refs.bib");
    }

    @Test
    void whatHasNoTexIsNamedAndCounted() {
        var told = lectern("export", "--format", "bibtex", "--out", "out.bib");
        assertEquals(0, told.exit(), told.err());
        assertTrue(told.err().contains("Doe2001: no TeX for 中 in title"), told.err());

        var finding = lectern("export", "--format", "bibtex", "--out", "out.bib", "--json")
                .json()
                .at("/findings/0");
        assertEquals("Doe2001", finding.at("/key").asString());
        assertEquals("export.bibtex.no-tex", finding.at("/problem").asString());
    }

    @Test
    void anUnchangedEntryIsWrittenAsItStoodOnWish() throws IOException {
        lectern("export", "--format", "biblatex", "--as-imported", "--out", "same.bib");
        lectern("export", "--format", "biblatex", "--out", "canonical.bib");

        var same = Files.readString(folder.resolve("same.bib"));
        assertEquals("% mine\n@string{jt = {J. Test}}\n" + ENTRY, same);
        var canonical = Files.readString(folder.resolve("canonical.bib"));
        assertTrue(canonical.contains("  title = {On the {B}ayes factor of 中},\n"), canonical);
        assertFalse(canonical.contains("@Article"), canonical);
    }

    @Test
    void aReadingListHasTheUsersNotes() throws IOException {
        lectern("set", "1", "notes=read the *proof*");

        lectern("export", "--format", "markdown", "--out", "list.md");

        assertTrue(Files.readString(folder.resolve("list.md")).contains("  > read the \\*proof\\*\n"));
    }
}
