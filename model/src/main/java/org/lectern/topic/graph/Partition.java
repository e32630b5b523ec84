package org.lectern.topic.graph;

import java.util.Arrays;
import java.util.TreeMap;

/// Which community each vertex is in.
public final class Partition {

    private final int[] communityOf;
    private final int count;

    Partition(int[] communityOf, int count) {
        this.communityOf = communityOf;
        this.count = count;
    }

    /// Numbered from 0 without gaps.
    public int[] communityOf() {
        return communityOf;
    }

    public int count() {
        return count;
    }

    public static Partition of(int[] communityOf) {
        return new Partition(communityOf, Leiden.numbered(communityOf));
    }

    /// How much two partitions agree: the adjusted Rand index (Hubert, Arabie 1985), 1 where they are the same.
    public double agreement(Partition other) {
        var pairs = new TreeMap<Long, Integer>();
        var sizes = new int[count];
        var sizesOfOther = new int[other.count];
        for (int i = 0; i < communityOf.length; i++) {
            sizes[communityOf[i]]++;
            sizesOfOther[other.communityOf[i]]++;
            pairs.merge((long) communityOf[i] << 32 | other.communityOf[i], 1, Integer::sum);
        }
        double both = pairs.values().stream().mapToDouble(Partition::pairs).sum();
        double first = Arrays.stream(sizes).mapToDouble(Partition::pairs).sum();
        double second =
                Arrays.stream(sizesOfOther).mapToDouble(Partition::pairs).sum();
        double expected = first * second / Math.max(1, pairs(communityOf.length));
        double most = (first + second) / 2;
        return most == expected ? 1 : (both - expected) / (most - expected);
    }

    private static double pairs(int size) {
        return size * (size - 1.0) / 2;
    }
}
