package org.lectern.topic;

import java.util.Arrays;

/// Which topic each row is in, while topics are still being found.
///
/// @param groupOf of each row the number of its group from 0, or -1
/// @param idOf of each group the number of the topic that it goes on with, or 0 for a new one
record Grouping(int[] groupOf, int[] idOf) {

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
