package org.lectern.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class EnrichTest extends LibraryCase {

    private static final String BIB = """
            @article{ash2021, title = {Pruning Orchards of Decision-Trees}, author = {Ash, Rowan}, year = {2021},
              abstract = {Large ensembles of trees are slow to ask. We cut whole branches from an ensemble and measure \
            how much of its accuracy remains, on nine tables from public archives. Half of all branches can go before \
            any answer changes.}}

            @misc{fen2020, title = {Lighthouses for Gradient Descent}, author = {Fen, Ida}, year = {2020}}
            """;

    @BeforeEach
    void write() throws IOException {
        Files.writeString(folder.resolve("refs.bib"), BIB);
    }

    @Test
    void itTellsWhatItFilledAndWhatItProposes() {
        takeListIn();

        var dry = lectern("enrich", "refs.bib", "--dry-run", "--json").json();
        assertEquals(1, dry.at("/revision").asInt());
        var done = lectern("enrich", "refs.bib", "--json").json();

        assertEquals(2, done.at("/revision").asInt());
        assertEquals(1, done.at("/filled").asInt());
        assertEquals(dry.at("/papers"), done.at("/papers"));
        assertEquals(2, done.at("/proposed/0/paper").asInt());
        assertEquals("Ida Fen", done.at("/proposed/0/fields/authors/proposed").asString());
        assertEquals(4, done.at("/proposed/0/record/line").asInt());
        var shown = lectern("show", "1");
        assertTrue(shown.out().contains("authors, year  from refs.bib, line 1 (ash2021)"), shown.out());
        assertEquals(
                "refs.bib",
                lectern("show", "1", "--json").json().at("/0/origins/year/file").asString());
    }

    @Test
    void proposalsAreAcceptedInPartAndDeclinedForGood() {
        takeListIn();
        lectern("enrich", "refs.bib");
        var told = lectern("enrich", "proposals");
        assertTrue(told.out().contains("same title; no abstract to compare"), told.out());

        assertEquals(0, lectern("enrich", "accept", "1", "--fields", "authors").exit());

        var paper = lectern("show", "2", "--json").json();
        assertEquals("Fen", paper.at("/0/authors/0/family").asString());
        assertTrue(paper.at("/0/year").isNull());
        lectern("undo");
        assertEquals(0, lectern("enrich", "decline", "all").exit());
        assertEquals("[]\n", lectern("enrich", "proposals", "--json").out());
        assertEquals(
                "[]",
                lectern("enrich", "refs.bib", "--json").json().at("/proposed").toString());
        assertEquals(64, lectern("enrich", "accept", "1").exit());
    }

    @Test
    void aReferenceFileEnrichesImports() throws IOException {
        assertEquals(0, lectern("enrich", "source", "add", "refs.bib").exit());
        assertTrue(lectern("enrich", "sources").out().strip().endsWith("refs.bib"));

        var report = lectern("import", "list.txt", "--format", "page", "--json").json();

        assertEquals(1, report.at("/enriched").asInt());
        assertEquals(1, report.at("/proposed").asInt());
        Files.delete(folder.resolve("refs.bib"));
        Files.writeString(folder.resolve("more.bib"), "@misc{x, title = {Another paper entirely}}");
        var without = lectern("import", "more.bib");
        assertEquals(0, without.exit());
        assertTrue(without.err().contains("refs.bib could not be read"), without.err());
        assertEquals(0, lectern("enrich", "source", "remove", "refs.bib").exit());
        assertEquals("[]\n", lectern("enrich", "source", "--json").out());
    }

    @Test
    void whatCannotBeReadIsSaid() throws IOException {
        takeListIn();
        Files.writeString(folder.resolve("odd.txt"), "???");

        assertEquals(66, lectern("enrich", "none.bib").exit());
        assertEquals(64, lectern("enrich").exit());
        assertEquals(1, lectern("enrich", "odd.txt").exit());
    }
}
