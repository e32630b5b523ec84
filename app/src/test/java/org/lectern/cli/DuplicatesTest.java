package org.lectern.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class DuplicatesTest extends LibraryCase {

    private static final String BIB = """
            @article{ash2021, title = {Pruning orchards of decision trees}, author = {Ash, Rowan}, year = {2021},
              journal = {Journal of Made-up Gardens},
              abstract = {Large ensembles of trees are slow to ask. We cut whole branches from an ensemble and measure \
            how much of its accuracy remains, on nine tables from public archives. Half of all branches can go before \
            any answer changes.}}
            """;

    @BeforeEach
    void takeIn() throws IOException {
        takeListIn();
        Files.writeString(folder.resolve("refs.bib"), BIB.replace("remains,", "is left,"));
        lectern("import", "refs.bib");
        lectern("tag", "add", "trees", "1");
    }

    @Test
    void aGroupTellsItsSuretyItsPapersAndWhy() {
        var groups = lectern("duplicates", "--json").json().at("/groups");

        assertEquals(1, groups.size());
        assertEquals("same", groups.at("/0/relation").asString());
        assertEquals(1, groups.at("/0/papers/0/id").asInt());
        assertEquals("ash2021", groups.at("/0/papers/1/key").asString());
        assertTrue(groups.at("/0/evidence").size() > 1, groups.toString());
        var told = lectern("duplicates").out();
        assertTrue(told.contains("list.txt:") && told.contains("refs.bib:1"), told);
    }

    @Test
    void aMergeTellsWhatItKeptAndComesApartAgain() {
        var before = lectern("list", "--json").json();

        var merged = lectern("duplicates", "merge", "1", "4");

        assertEquals(0, merged.exit(), merged.err());
        assertTrue(merged.out().startsWith("1 merged into 4: "), merged.out());
        assertEquals(
                "[\"trees\"]",
                lectern("show", "4", "--json").json().at("/0/tags").toString());
        assertEquals(3, lectern("list", "--json").json().size());
        assertEquals(
                "4 taken apart; held again: 1\n",
                lectern("duplicates", "unmerge", "1").out());
        assertEquals(before, lectern("list", "--json").json());
        assertEquals(64, lectern("duplicates", "unmerge", "1").exit());
    }

    @Test
    void whatWasJudgedTheSameIsMergedAndADryRunOnlySaysSo() {
        lectern("duplicates", "same", "1", "4");
        assertEquals("[]", lectern("duplicates", "--json").json().at("/groups").toString());

        assertTrue(lectern("duplicates", "merge", "--dry-run").out().startsWith("1 would be merged into 4"));
        assertEquals(4, lectern("list", "--json").json().size());

        var merged = lectern("duplicates", "merge", "--json").json();
        assertEquals(4, merged.at("/merged/0/survivor").asInt());
        assertEquals("[1]", merged.at("/merged/0/absorbed").toString());
        assertTrue(lectern("duplicates", "merge").err().contains("nothing to merge"));
    }

    @Test
    void theFileOfAMergedPaperIsKnown() {
        lectern("duplicates", "merge", "1", "4");

        var sources = lectern("import", "--json", "list.txt", "refs.bib").json();

        assertEquals(3, sources.at("/papers").asInt());
        assertEquals(0, sources.at("/sources/0/added").asInt());
        assertEquals(3, sources.at("/sources/0/known").asInt());
        assertEquals(0, sources.at("/sources/1/added").asInt());
    }

    @Test
    void oneUndoTakesAVerdictOnThreePapersBack() {
        lectern("duplicates", "different", "1", "2", "3");
        assertEquals(
                3,
                lectern("duplicates", "--judged", "--json").json().at("/groups").size());

        assertEquals(
                "undone: papers 1 and 2, 3: different (3 papers)\n",
                lectern("undo").out());
        assertEquals(
                0,
                lectern("duplicates", "--judged", "--json").json().at("/groups").size());
    }
}
