package org.lectern.enrichment;

import java.util.function.IntConsumer;

/// From hashes to small numbers, several for a hash: twelve bytes an entry in two arrays (open addressing), so that a
/// large library's lie in a few megabytes.
final class Postings {

    /// What more papers share than this tells nobody apart; it is kept for the first of them alone.
    private static final int MOST = 16;

    private long[] keys = new long[1 << 10];
    private int[] values = new int[1 << 10];
    private int size;

    void add(long hash, int value) {
        if (2 * (size + 1) > keys.length) grow();
        put(key(hash), value);
    }

    void each(long hash, IntConsumer taker) {
        long key = key(hash);
        for (int at = place(key); keys[at] != 0; at = next(at)) {
            if (keys[at] == key) taker.accept(values[at]);
        }
    }

    private void put(long key, int value) {
        int same = 0;
        int at = place(key);
        for (; keys[at] != 0; at = next(at)) {
            if (keys[at] != key) continue;
            if (values[at] == value || ++same == MOST) return;
        }
        keys[at] = key;
        values[at] = value;
        size++;
    }

    /// Zero marks a free place.
    private static long key(long hash) {
        return hash == 0 ? 1 : hash;
    }

    private int place(long key) {
        return (int) (key ^ (key >>> 32)) & (keys.length - 1);
    }

    private int next(int at) {
        return (at + 1) & (keys.length - 1);
    }

    private void grow() {
        var oldKeys = keys;
        var oldValues = values;
        keys = new long[2 * oldKeys.length];
        values = new int[keys.length];
        size = 0;
        for (int i = 0; i < oldKeys.length; i++) {
            if (oldKeys[i] != 0) put(oldKeys[i], oldValues[i]);
        }
    }
}
