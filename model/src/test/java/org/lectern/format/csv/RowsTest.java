package org.lectern.format.csv;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.StringReader;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.SplittableRandom;
import java.util.stream.Collectors;
import org.junit.jupiter.api.RepeatedTest;
import org.junit.jupiter.api.RepetitionInfo;
import org.junit.jupiter.api.Test;

class RowsTest {

    private static final String CHARACTERS = "ab ,;\"\n\r\té";

    /// What is written by the standard is read as it was, whatever stands in the cells.
    @RepeatedTest(300)
    void writtenRowsAreReadAsTheyWere(RepetitionInfo run) {
        var random = new SplittableRandom(run.getCurrentRepetition());
        int width = 2 + random.nextInt(4);
        var written = new ArrayList<List<String>>();
        for (int i = random.nextInt(8); i >= 0; i--) written.add(cells(random, width));
        var table = written.stream().map(RowsTest::row).collect(Collectors.joining("\n"));

        assertEquals(written, read(table, width).stream().map(TableRow::cells).toList());
    }

    /// No character of a file is lost but blank lines and line ends.
    @RepeatedTest(200)
    void eachRowKeepsItsText(RepetitionInfo run) {
        var random = new SplittableRandom(run.getCurrentRepetition());
        var table = new StringBuilder();
        for (int i = random.nextInt(200); i >= 0; i--)
            table.append(CHARACTERS.charAt(random.nextInt(CHARACTERS.length())));

        var kept = read(table.toString(), 1 + random.nextInt(4)).stream()
                .map(TableRow::text)
                .collect(Collectors.joining());

        assertEquals(bare(table.toString()), bare(kept));
    }

    @Test
    void anOpenMarkCostsItsOwnLine() {
        var rows = read("a,b\n\"c,d\ne,f\n", 2);

        assertEquals(List.of("a", "b"), rows.getFirst().cells());
        assertEquals(List.of("\"c", "d"), rows.get(1).cells());
        assertTrue(rows.get(1).isMended());
        assertEquals(List.of("e", "f"), rows.get(2).cells());
        assertEquals(3, rows.get(2).line());
    }

    @Test
    void marksThatAreNeverClosedCostNoMoreThanTheirLines() {
        var table = "\"a,b\n".repeat(300_000);

        assertTimeoutPreemptively(
                Duration.ofSeconds(60),
                () -> assertEquals(300_000, read(table, 2).size()));
    }

    private static List<String> cells(SplittableRandom random, int width) {
        var cells = new ArrayList<String>();
        for (int i = 0; i < width; i++) {
            var cell = new StringBuilder("x");
            for (int j = random.nextInt(8); j > 0; j--)
                cell.append(CHARACTERS.charAt(random.nextInt(CHARACTERS.length())));
            cells.add(cell.toString());
        }
        return cells;
    }

    private static String row(List<String> cells) {
        return cells.stream()
                .map(cell -> '"' + cell.replace("\"", "\"\"") + '"')
                .collect(Collectors.joining(","));
    }

    private static String bare(String text) {
        return text.replaceAll("\\s+", "");
    }

    private static List<TableRow> read(String table, int width) {
        var rows = new Rows(new StringReader(table), ',');
        rows.expect(width);
        var read = new ArrayList<TableRow>();
        rows.forEachRemaining(read::add);
        return read;
    }
}
