package org.lectern.vector;

import java.util.Arrays;

/// Counts for pairs of whole numbers, in open addressing: eight bytes a key and four a count.
final class PairCounts {

    private static final long NONE = -1;
    private static final double FULLEST = .6;

    private long[] keys = new long[1 << 10];
    private int[] counts = new int[1 << 10];
    private int size;

    PairCounts() {
        Arrays.fill(keys, NONE);
    }

    static long key(int first, int second) {
        return (long) first << 32 | second;
    }

    /// A number that scatters keys over all bits (the finaliser of SplitMix64; Steele, Lea, Flood 2014).
    static long scattered(long key) {
        long mixed = (key ^ (key >>> 30)) * 0xbf58476d1ce4e5b9L;
        mixed = (mixed ^ (mixed >>> 27)) * 0x94d049bb133111ebL;
        return mixed ^ (mixed >>> 31);
    }

    int get(long key) {
        return counts[place(key)];
    }

    void put(long key, int count) {
        int place = place(key);
        if (keys[place] == NONE) {
            keys[place] = key;
            size++;
        }
        counts[place] = count;
        if (size > FULLEST * keys.length) grow();
    }

    private int place(long key) {
        int mask = keys.length - 1;
        int place = (int) scattered(key) & mask;
        while (keys[place] != NONE && keys[place] != key) place = (place + 1) & mask;
        return place;
    }

    private void grow() {
        var oldKeys = keys;
        var oldCounts = counts;
        keys = new long[oldKeys.length * 2];
        counts = new int[keys.length];
        Arrays.fill(keys, NONE);
        for (int i = 0; i < oldKeys.length; i++) {
            if (oldKeys[i] == NONE) continue;
            int place = place(oldKeys[i]);
            keys[place] = oldKeys[i];
            counts[place] = oldCounts[i];
        }
    }
}
