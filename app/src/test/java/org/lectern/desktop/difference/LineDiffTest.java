package org.lectern.desktop.difference;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.List;
import java.util.SplittableRandom;
import java.util.stream.IntStream;
import org.junit.jupiter.api.RepeatedTest;
import org.junit.jupiter.api.RepetitionInfo;
import org.junit.jupiter.api.Test;
import org.lectern.desktop.difference.LineDiff.Kind;
import org.lectern.desktop.difference.LineDiff.Line;

class LineDiffTest {

    /// What stays and goes is the old text; what stays and comes is the new one; and no shorter way is known.
    @RepeatedTest(100)
    void bothTextsCanBeReadFromTheDifference(RepetitionInfo run) {
        var random = new SplittableRandom(run.getCurrentRepetition());
        var before = text(random);
        var after = text(random);

        var lines = LineDiff.of(before, after);

        assertEquals(before, texts(lines, Kind.ADDED));
        assertEquals(after, texts(lines, Kind.REMOVED));
        long same = lines.stream().filter(line -> line.kind() == Kind.SAME).count();
        assertEquals(longestCommon(before, after), same);
    }

    private static List<String> text(SplittableRandom random) {
        return IntStream.range(0, random.nextInt(12))
                .mapToObj(i -> String.valueOf((char) ('a' + random.nextInt(4))))
                .toList();
    }

    private static List<String> texts(List<Line> lines, Kind without) {
        return lines.stream()
                .filter(line -> line.kind() != without)
                .map(Line::text)
                .toList();
    }

    private static int longestCommon(List<String> one, List<String> other) {
        int[][] best = new int[one.size() + 1][other.size() + 1];
        for (int i = 1; i <= one.size(); i++) {
            for (int j = 1; j <= other.size(); j++) {
                best[i][j] = one.get(i - 1).equals(other.get(j - 1))
                        ? best[i - 1][j - 1] + 1
                        : Math.max(best[i - 1][j], best[i][j - 1]);
            }
        }
        return best[one.size()][other.size()];
    }

    @Test
    void longStretchesAreToldByTheirLength() {
        var before = IntStream.range(0, 50).mapToObj(Integer::toString).toList();
        var after = new ArrayList<>(before);
        after.set(20, "changed");

        var shown = LineDiff.shortened(LineDiff.of(before, after));

        assertEquals(new Line(Kind.SKIPPED, "17"), shown.getFirst());
        assertEquals(new Line(Kind.SKIPPED, "26"), shown.getLast());
        assertEquals(2 + 2 + 6, shown.size());
    }

    @Test
    void textsWithoutAnythingInCommonAreReplaced() {
        var before = IntStream.range(0, 3_000).mapToObj(i -> "before" + i).toList();
        var after = IntStream.range(0, 3_000).mapToObj(i -> "after" + i).toList();

        var lines = LineDiff.of(before, after);

        assertEquals(6_000, lines.size());
        assertTrue(lines.stream().noneMatch(line -> line.kind() == Kind.SAME));
    }
}
