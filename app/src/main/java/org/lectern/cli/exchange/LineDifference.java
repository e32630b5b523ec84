package org.lectern.cli.exchange;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/// What must change in one list of lines to get another.
///
/// After Bram Cohen's patience diff: lines that are unique in both texts are matched in their longest common order,
/// and
/// what lies between is compared the same way. A bibliography has many such lines (its keys, its titles), so the
/// work stays near linear, and entries are never torn apart for the sake of a shared brace.
final class LineDifference {

    /// A line of the comparison: kept (` `), removed (`-`) or added (`+`).
    private record Line(char sign, String text) {}

    private final List<Line> lines = new ArrayList<>();
    private final List<String> before;
    private final List<String> after;

    private LineDifference(List<String> before, List<String> after) {
        this.before = before;
        this.after = after;
    }

    static LineDifference between(List<String> before, List<String> after) {
        var difference = new LineDifference(before, after);
        difference.compare(0, before.size(), 0, after.size());
        return difference;
    }

    boolean isEmpty() {
        return added() == 0 && removed() == 0;
    }

    long added() {
        return lines.stream().filter(each -> each.sign == '+').count();
    }

    long removed() {
        return lines.stream().filter(each -> each.sign == '-').count();
    }

    /// The changes in the unified format, with some unchanged lines around each.
    List<String> shown(int context) {
        var shown = new ArrayList<String>();
        int old = 1;
        int fresh = 1;
        int keep = 0;
        for (int i = 0; i < lines.size(); i++) {
            var line = lines.get(i);
            boolean isNear = line.sign != ' ' || isChangeWithin(i, context);
            if (isNear) {
                if (keep == 0) shown.add("@@ -" + old + " +" + fresh + " @@");
                shown.add(line.sign + line.text);
            }
            keep = isNear ? 1 : 0;
            if (line.sign != '+') old++;
            if (line.sign != '-') fresh++;
        }
        return shown;
    }

    private boolean isChangeWithin(int at, int context) {
        for (int i = Math.max(0, at - context); i <= Math.min(lines.size() - 1, at + context); i++) {
            if (lines.get(i).sign != ' ') return true;
        }
        return false;
    }

    private void compare(int from, int to, int freshFrom, int freshTo) {
        while (from < to && freshFrom < freshTo && before.get(from).equals(after.get(freshFrom))) {
            lines.add(new Line(' ', before.get(from++)));
            freshFrom++;
        }
        int end = to;
        int freshEnd = freshTo;
        while (from < end && freshFrom < freshEnd && before.get(end - 1).equals(after.get(freshEnd - 1))) {
            end--;
            freshEnd--;
        }
        between(from, end, freshFrom, freshEnd);
        for (int i = end; i < to; i++) lines.add(new Line(' ', before.get(i)));
    }

    private void between(int from, int to, int freshFrom, int freshTo) {
        var anchors = from == to || freshFrom == freshTo ? List.<int[]>of() : anchors(from, to, freshFrom, freshTo);
        if (anchors.isEmpty()) {
            for (int i = from; i < to; i++) lines.add(new Line('-', before.get(i)));
            for (int i = freshFrom; i < freshTo; i++) lines.add(new Line('+', after.get(i)));
            return;
        }
        int at = from;
        int freshAt = freshFrom;
        for (var anchor : anchors) {
            compare(at, anchor[0], freshAt, anchor[1]);
            lines.add(new Line(' ', before.get(anchor[0])));
            at = anchor[0] + 1;
            freshAt = anchor[1] + 1;
        }
        compare(at, to, freshAt, freshTo);
    }

    /// Pairs of places of lines that stand once in both stretches, ascending in both.
    private List<int[]> anchors(int from, int to, int freshFrom, int freshTo) {
        var places = new HashMap<String, int[]>();
        count(before, from, to, places, 0);
        count(after, freshFrom, freshTo, places, 2);
        var pairs = new ArrayList<int[]>();
        for (int i = from; i < to; i++) {
            var place = places.get(before.get(i));
            if (place != null && place[0] == 1 && place[2] == 1) pairs.add(new int[] {i, place[3]});
        }
        return longestAscending(pairs);
    }

    /// Counts each line at `slot` and notes where it stood last at `slot + 1`.
    private static void count(List<String> lines, int from, int to, Map<String, int[]> places, int slot) {
        for (int i = from; i < to; i++) {
            var place = places.computeIfAbsent(lines.get(i), _ -> new int[4]);
            place[slot]++;
            place[slot + 1] = i;
        }
    }

    /// The longest selection of pairs whose second places ascend; the first do already.
    private static List<int[]> longestAscending(List<int[]> pairs) {
        var ends = new ArrayList<Integer>();
        var previous = new int[pairs.size()];
        for (int i = 0; i < pairs.size(); i++) {
            int low = 0;
            int high = ends.size();
            while (low < high) {
                int middle = (low + high) >>> 1;
                if (pairs.get(ends.get(middle))[1] < pairs.get(i)[1]) low = middle + 1;
                else high = middle;
            }
            previous[i] = low == 0 ? -1 : ends.get(low - 1);
            if (low == ends.size()) ends.add(i);
            else ends.set(low, i);
        }
        var chosen = new ArrayList<int[]>();
        for (int i = ends.isEmpty() ? -1 : ends.getLast(); i >= 0; i = previous[i]) chosen.add(pairs.get(i));
        return chosen.reversed();
    }
}
