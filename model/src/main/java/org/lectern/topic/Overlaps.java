package org.lectern.topic;

import java.util.Arrays;
import java.util.Comparator;
import java.util.TreeMap;

/// How many rows groups share with the topics of the last run.
final class Overlaps {

    private record Overlap(int topic, int group, int rows) {}

    private final Grouping grouping;
    private final TreeMap<Integer, Integer> sizeOfTopic = new TreeMap<>();
    private final int[] knownOfGroup;
    private final Overlap[] overlaps;

    /// @param lastOf the number of the topic that a row had, or 0
    Overlaps(Grouping grouping, int[] lastOf) {
        this.grouping = grouping;
        knownOfGroup = new int[grouping.groups()];
        var shared = new TreeMap<Long, Integer>();
        for (int row = 0; row < lastOf.length; row++) {
            int group = grouping.groupOf()[row];
            if (lastOf[row] == 0 || group < 0) continue;
            sizeOfTopic.merge(lastOf[row], 1, Integer::sum);
            knownOfGroup[group]++;
            shared.merge((long) lastOf[row] << 32 | group, 1, Integer::sum);
        }
        overlaps = shared.entrySet().stream()
                .map(each -> new Overlap((int) (each.getKey() >>> 32), (int) (long) each.getKey(), each.getValue()))
                .sorted(Comparator.comparingInt(Overlap::rows).reversed())
                .toArray(Overlap[]::new);
    }

    /// The topics of which there are still rows, ascending.
    int[] topics() {
        return sizeOfTopic.keySet().stream().mapToInt(Integer::intValue).toArray();
    }

    /// The group that goes on with a topic already, or -1.
    int groupOf(int topic) {
        for (int group = 0; group < grouping.groups(); group++) {
            if (grouping.idOf()[group] == topic) return group;
        }
        return -1;
    }

    /// The groups most of whose known rows had a topic, that with the most rows first.
    int[] groupsMostlyOf(int topic) {
        return Arrays.stream(overlaps)
                .filter(each -> each.topic == topic && 2 * each.rows > knownOfGroup[each.group])
                .mapToInt(Overlap::group)
                .toArray();
    }

    /// Whether no group has more rows of a topic.
    boolean isLargest(int group, int topic) {
        return Arrays.stream(overlaps)
                .filter(each -> each.topic == topic)
                .findFirst()
                .filter(each -> each.group == group)
                .isPresent();
    }

    /// Lets new groups go on with topics, the largest overlap first, where one is mostly the other.
    void name() {
        for (var each : overlaps) {
            boolean isMostly =
                    2 * each.rows > sizeOfTopic.getOrDefault(each.topic, 0) || 2 * each.rows > knownOfGroup[each.group];
            if (isMostly && grouping.idOf()[each.group] == 0 && groupOf(each.topic) < 0) {
                grouping.idOf()[each.group] = each.topic;
            }
        }
    }
}
