package org.lectern.desktop.difference;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;

/// How a text becomes another, line by line, with the fewest lines taken out and put in.
///
/// After E. Myers, "An O(ND) difference algorithm and its variations" (1986), the greedy form. Texts that differ in
/// more than [#MOST] lines are told as one replaced by the other, which is no less true and takes no time.
public final class LineDiff {

    /// What becomes of a line.
    public enum Kind {
        SAME,
        ADDED,
        REMOVED,
        /// Stands for lines that are the same and not shown.
        SKIPPED
    }

    /// A line and what becomes of it.
    ///
    /// @param text the line, or for [Kind#SKIPPED] how many lines there are
    public record Line(Kind kind, String text) {}

    private static final int MOST = 1_000;
    private static final int AROUND = 3;

    private LineDiff() {}

    /// How many lines are of a kind.
    public static long count(List<Line> lines, Kind kind) {
        return lines.stream().filter(line -> line.kind() == kind).count();
    }

    public static List<Line> of(List<String> before, List<String> after) {
        int shorter = Math.min(before.size(), after.size());
        int head = 0;
        while (head < shorter && before.get(head).equals(after.get(head))) head++;
        int tail = 0;
        while (tail < shorter - head && before.get(before.size() - 1 - tail).equals(after.get(after.size() - 1 - tail)))
            tail++;
        var lines = new ArrayList<Line>();
        add(lines, Kind.SAME, before.subList(0, head));
        lines.addAll(middle(before.subList(head, before.size() - tail), after.subList(head, after.size() - tail)));
        add(lines, Kind.SAME, before.subList(before.size() - tail, before.size()));
        return lines;
    }

    /// The same with each long stretch of unchanged lines told by its length, but for a few lines around a change.
    public static List<Line> shortened(List<Line> lines) {
        boolean[] near = new boolean[lines.size()];
        for (int i = 0; i < lines.size(); i++) {
            if (lines.get(i).kind() == Kind.SAME) continue;
            Arrays.fill(near, Math.max(0, i - AROUND), Math.min(lines.size(), i + AROUND + 1), true);
        }
        var shown = new ArrayList<Line>();
        int skipped = 0;
        for (int i = 0; i < lines.size(); i++) {
            if (!near[i]) {
                skipped++;
                continue;
            }
            if (skipped > 0) shown.add(new Line(Kind.SKIPPED, Integer.toString(skipped)));
            skipped = 0;
            shown.add(lines.get(i));
        }
        if (skipped > 0) shown.add(new Line(Kind.SKIPPED, Integer.toString(skipped)));
        return shown;
    }

    private static void add(List<Line> lines, Kind kind, List<String> texts) {
        for (var text : texts) lines.add(new Line(kind, text));
    }

    private static List<Line> middle(List<String> before, List<String> after) {
        var ends = new ArrayList<int[]>();
        int most = Math.min(MOST, before.size() + after.size());
        int[] furthest = new int[2 * most + 3];
        for (int changes = 0; changes <= most; changes++) {
            ends.add(furthest.clone());
            for (int diagonal = -changes; diagonal <= changes; diagonal += 2) {
                int at = most + 1 + diagonal;
                boolean isDown = diagonal == -changes || (diagonal != changes && furthest[at - 1] < furthest[at + 1]);
                int x = isDown ? furthest[at + 1] : furthest[at - 1] + 1;
                while (x < before.size()
                        && x - diagonal < after.size()
                        && before.get(x).equals(after.get(x - diagonal))) {
                    x++;
                }
                furthest[at] = x;
                if (x >= before.size() && x - diagonal >= after.size()) return back(ends, most, before, after);
            }
        }
        var lines = new ArrayList<Line>();
        add(lines, Kind.REMOVED, before);
        add(lines, Kind.ADDED, after);
        return lines;
    }

    /// Walks the way back from the end, one change at a time.
    private static List<Line> back(List<int[]> ends, int most, List<String> before, List<String> after) {
        var lines = new ArrayList<Line>();
        int x = before.size();
        int y = after.size();
        for (int changes = ends.size() - 1; changes > 0; changes--) {
            int[] furthest = ends.get(changes);
            int diagonal = x - y;
            int at = most + 1 + diagonal;
            boolean isDown = diagonal == -changes || (diagonal != changes && furthest[at - 1] < furthest[at + 1]);
            int fromX = isDown ? furthest[at + 1] : furthest[at - 1];
            int fromY = fromX - (isDown ? diagonal + 1 : diagonal - 1);
            while (x > fromX && y > fromY) {
                lines.add(new Line(Kind.SAME, before.get(--x)));
                y--;
            }
            if (isDown) lines.add(new Line(Kind.ADDED, after.get(--y)));
            else lines.add(new Line(Kind.REMOVED, before.get(--x)));
        }
        while (x > 0) lines.add(new Line(Kind.SAME, before.get(--x)));
        Collections.reverse(lines);
        return lines;
    }
}
