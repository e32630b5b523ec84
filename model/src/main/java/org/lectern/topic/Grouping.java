package org.lectern.topic;

import java.util.Arrays;

/// Which topic each row is in, while topics are still being found.
final class Grouping {

    private final int[] groupOf;
    private final int[] idOf;

    Grouping(int[] groupOf, int[] idOf) {
        this.groupOf = groupOf;
        this.idOf = idOf;
    }

    /// Of each row the number of its group from 0, or -1.
    int[] groupOf() {
        return groupOf;
    }

    /// Of each group the number of the topic that it goes on with, or 0 for a new one.
    int[] idOf() {
        return idOf;
    }

    int groups() {
        return idOf.length;
    }

    int[] sizes() {
        var sizes = new int[groups()];
        for (int group : groupOf) {
            if (group >= 0) sizes[group]++;
        }
        return sizes;
    }

    /// Without groups that have no rows.
    Grouping compact() {
        var sizes = sizes();
        var next = new int[groups()];
        var ids = new int[groups()];
        int count = 0;
        for (int group = 0; group < sizes.length; group++) {
            next[group] = sizes[group] == 0 ? -1 : count;
            if (sizes[group] > 0) ids[count++] = idOf[group];
        }
        var groups = Arrays.stream(groupOf).map(group -> group < 0 ? -1 : next[group]);
        return new Grouping(groups.toArray(), Arrays.copyOf(ids, count));
    }

    /// With two groups as one, which goes on with the topic of `into`.
    void join(int group, int into) {
        for (int row = 0; row < groupOf.length; row++) {
            if (groupOf[row] == group) groupOf[row] = into;
        }
    }
}
