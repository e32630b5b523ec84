package org.lectern.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import org.junit.jupiter.api.Test;

/// Before and after an import, in the terminal.
class ArrivalTest extends LibraryCase {

    private static final String BIB = """
            @misc{prune,
              title = {Pruning Orchards of Decision Trees},
              abstract = {Large ensembles of trees are slow to ask. We cut whole branches from an ensemble.}
            }
            @misc{doors, title = {On doors}, year = {1999}}
            @article{empty, year = }
            """;

    private void write(String name, String text) throws IOException {
        Files.writeString(folder.resolve(name), text);
    }

    @Test
    void theDryRunSaysWhatWouldBecomeOfEachRecord() throws IOException {
        takeListIn();
        write("refs.bib", BIB);

        var answer = lectern("import", "--dry-run", "refs.bib", "list.txt");

        assertEquals(1, answer.exit());
        assertTrue(answer.out().contains("1 possible duplicate"), answer.out());
        assertTrue(answer.out().contains("paper 1 “Pruning Orchards of Decision Trees”: same title"), answer.out());
        assertTrue(answer.out().contains("this very record was read before"), answer.out());
        assertEquals(3, lectern("list").out().lines().count());
    }

    @Test
    void itsJsonNamesEachRecordOfEachFile() throws IOException {
        takeListIn();
        write("refs.bib", BIB);

        var records = lectern("import", "--dry-run", "--json", "refs.bib")
                .json()
                .get("sources")
                .get(0)
                .get("recordsDetail");

        assertEquals(3, records.size());
        assertEquals("possible", records.get(0).get("outcome").asString());
        assertEquals(1, records.get(0).get("of").asInt());
        assertEquals("new", records.get(1).get("outcome").asString());
        assertTrue(records.get(1).get("of").isNull());
        assertEquals("rejected", records.get(2).get("outcome").asString());
        assertEquals(6, records.get(2).get("line").asInt());
        assertEquals(1, records.get(2).get("why").size());
    }

    @Test
    void possibleDuplicatesAreWhatIsWished() throws IOException {
        takeListIn();
        write("refs.bib", BIB);

        lectern("import", "--possible", "same", "--tag", "from/bib", "refs.bib");

        assertEquals(4, lectern("list").out().lines().count());
        assertEquals(1, lectern("list", "tag:from/bib").out().lines().count());
        assertEquals(
                0,
                lectern("import", "--json", "refs.bib")
                        .json()
                        .get("sources")
                        .get(0)
                        .get("added")
                        .asInt());
    }

    @Test
    void possibleDuplicatesOfStandardInputCanBeLeftOut() {
        takeListIn();

        run().typing(BIB).lectern("import", "--possible", "leave", "-");

        assertEquals(4, lectern("list").out().lines().count());
    }

    @Test
    void whatIsRejectedWaitsIsCorrectedAndDropped() throws IOException {
        write("refs.bib", BIB + "@article{other, year = }\n");
        write("mended.bib", "@article{empty, title = {On windows}, year = {2001}}");
        write("worse.bib", "@article{empty, year = ");
        lectern("import", "refs.bib");

        var list = lectern("import", "rejected");
        assertTrue(list.out().contains("refs.bib:6"), list.out());
        assertEquals(2, lectern("import", "rejected", "--json").json().size());
        assertEquals(
                1, lectern("import", "rejected", "correct", "1", "worse.bib").exit());
        assertEquals(
                0, lectern("import", "rejected", "correct", "1", "mended.bib").exit());
        assertEquals(0, lectern("import", "rejected", "drop", "2").exit());

        assertEquals(3, lectern("list").out().lines().count());
        assertEquals(0, lectern("import", "rejected", "--json").json().size());
        assertEquals(64, lectern("import", "rejected", "drop", "2").exit());
        assertEquals(64, lectern("import", "rejected", "drop", "two").exit());
        assertEquals(
                66, lectern("import", "rejected", "correct", "2", "nowhere.bib").exit());
    }

    @Test
    void anImportTakenBackLaterNamesWhatItKeeps() {
        takeListIn();
        lectern("set", "2", "rating=4");

        var answer = lectern("undo", "1");

        assertTrue(answer.out().contains("Lighthouses for Gradient Descent"), answer.out());
        assertEquals(1, lectern("list").out().lines().count());
    }

    @Test
    void anImportWithoutAFileIsWrongUsage() {
        assertEquals(64, lectern("import").exit());
    }
}
