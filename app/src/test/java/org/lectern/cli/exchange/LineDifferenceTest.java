package org.lectern.cli.exchange;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.RepeatedTest;
import org.junit.jupiter.api.RepetitionInfo;
import org.junit.jupiter.api.Test;

class LineDifferenceTest {

    @Test
    void equalTextsDoNotDiffer() {
        assertTrue(LineDifference.between(List.of("a", "b"), List.of("a", "b")).isEmpty());
    }

    @Test
    void aChangedLineIsRemovedAndAdded() {
        var difference = LineDifference.between(List.of("a", "b", "c", "d", "e"), List.of("a", "b", "x", "d", "e"));

        assertEquals(List.of("@@ -2 +2 @@", " b", "-c", "+x", " d"), difference.shown(1));
        assertEquals(1, difference.added());
        assertEquals(1, difference.removed());
    }

    @Test
    void anInsertedEntryIsNotTornApart() {
        var before = List.of("@misc{one,", "  title = {One},", "}", "", "@misc{two,", "  title = {Two},", "}");
        var after = new ArrayList<>(before.subList(0, 4));
        after.addAll(List.of("@misc{new,", "  title = {New},", "}", ""));
        after.addAll(before.subList(4, 7));

        assertEquals(
                List.of("@@ -5 +5 @@", "+@misc{new,", "+  title = {New},", "+}", "+"),
                LineDifference.between(before, after).shown(0));
    }

    /// Kept and removed lines are the old text, kept and added ones the new.
    @RepeatedTest(100)
    void aDifferenceLeadsFromTheOneToTheOther(RepetitionInfo run) {
        var random = new Random(run.getCurrentRepetition());
        var before = text(random);
        var after = text(random);

        var lines = LineDifference.between(before, after).shown(Integer.MAX_VALUE / 2).stream()
                .filter(line -> !line.startsWith("@"))
                .toList();

        if (before.equals(after)) return;
        assertEquals(before, without('+', lines));
        assertEquals(after, without('-', lines));
    }

    private static List<String> text(Random random) {
        return random.ints(random.nextInt(20), 0, 9).mapToObj(Integer::toString).toList();
    }

    private static List<String> without(char sign, List<String> lines) {
        return lines.stream()
                .filter(line -> line.charAt(0) != sign)
                .map(line -> line.substring(1))
                .toList();
    }
}
