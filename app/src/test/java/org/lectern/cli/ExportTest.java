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

    @Test
    void aPreflightNamesWhatIsWrongAndPutsItRight() throws IOException {
        Files.writeString(
                folder.resolve("loud.bib"),
                "@article{loud, title = {ALL ABOUT BERT AND BIRDS}, author = {Poe, B.}, journal = {Birds}, year = 2001,"
                        + " abstract = {We look at BERT.}}\n");
        lectern("import", "loud.bib");

        var told = lectern("preflight", "author:poe");
        assertEquals(1, told.exit(), told.err());
        assertTrue(told.out().contains("loud: the title is all in capitals"), told.out());
        assertTrue(
                told.out().contains("1  titles  loud: ALL ABOUT BERT AND BIRDS → All About BERT and Birds"),
                told.out());

        var mended = lectern("preflight", "author:poe", "--fix", "1", "--json");
        assertEquals(0, mended.exit(), mended.err());
        assertEquals(0, mended.json().at("/fixes").size());
        assertEquals(
                "All About BERT and Birds",
                lectern("list", "author:poe", "--json").json().at("/0/title").asString());
        lectern("undo");
        assertEquals(
                1,
                lectern("preflight", "--json", "--fix", "titles")
                                .json()
                                .at("/complete")
                                .asInt()
                        - 1);
        assertEquals(64, lectern("preflight", "--fix", "9").exit());
        assertEquals(64, lectern("preflight", "--fix", "commas").exit());
    }

    @Test
    void rule08WordsOfTheUsersAreKeptByCommand() {
        assertTrue(lectern("case-words").err().contains("no words of your own"));
        assertEquals(0, lectern("case-words", "factor", "of").exit());
        assertEquals("factor\nof\n", lectern("case-words").out());
        assertTrue(lectern("export", "--format", "biblatex", "--out", "-").out().contains("{B}ayes {factor} {of} 中"));
        lectern("case-words", "--remove", "of");
        assertEquals("factor", lectern("case-words", "--json").json().at("/0").asString());
        lectern("undo");
        assertEquals("factor\nof\n", lectern("case-words").out());
    }

    @Test
    void entriesAreWrittenAsTheUserLikesThem() throws IOException {
        Files.writeString(folder.resolve("journals.csv"), "Journal of Tests;J. Test\nnonsense\n");

        var full = lectern(
                "export",
                "--format",
                "bibtex",
                "--braces",
                "none",
                "--journals",
                "journals.csv",
                "--journal-names",
                "full",
                "--out",
                "-");

        assertTrue(full.out().contains("  journal = {Journal of Tests},\n"), full.out());
        assertTrue(full.out().contains("  title = {On the Bayes factor of"), full.out());
        assertTrue(full.err().contains("1 line of the list of journals could not be read"), full.err());
        assertEquals(
                66,
                lectern("export", "--format", "bibtex", "--journals", "gone.csv", "--out", "-")
                        .exit());
    }

    @Test
    void bibliographiesHaveStyles() {
        var ieee = lectern("export", "--format", "text", "--style", "ieee", "--out", "-")
                .out();
        assertEquals("[1] J. Doe, “On the Bayes factor of 中,” J. Test, 2001.\n", ieee);
        var html = lectern("export", "--format", "html", "--style", "apa", "--out", "-")
                .out();
        assertTrue(
                html.contains("<li id=\"Doe2001\">Doe, J. (2001). On the Bayes factor of 中. <i>J. Test</i>.</li>"),
                html);
        assertTrue(lectern("export", "--format", "html", "--style", "mla", "--out", "-")
                .err()
                .contains("apa, ieee"));
    }

    @Test
    void notesAreWrittenIntoAFolder() throws IOException {
        var report = lectern("export", "--format", "markdown-notes", "--out", "notes", "--json")
                .json();
        assertEquals(1, report.at("/written").asInt());
        var note = folder.resolve("notes").resolve("Doe2001.md");
        Files.writeString(note, Files.readString(note) + "\nMine.\n");
        lectern("set", "1", "rating=5");

        var again = lectern("export", "--format", "markdown-notes", "--out", "notes");

        assertEquals(0, again.exit(), again.err());
        assertTrue(Files.readString(note).contains("rating: 5\n")
                && Files.readString(note).endsWith("\nMine.\n"));
        assertEquals(
                64,
                lectern("export", "--format", "markdown-notes", "--out", "-").exit());
        assertTrue(lectern("formats").out().contains("markdown-notes"));
    }

    @Test
    void aReadingListIsGroupedByYear() {
        assertTrue(lectern("import", "list.txt").exit() == 0);

        var list = lectern("export", "--format", "markdown", "--by", "year", "--out", "-")
                .out();

        assertTrue(list.startsWith("## 2001\n\n- [ ] Doe, J. (2001)."), list);
        assertTrue(list.contains("## Other\n"), list);
    }
}
