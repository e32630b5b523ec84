package org.lectern.enrichment;

import java.util.Arrays;
import org.lectern.text.NormalForm;

/// The runs of three words in a text, as hashes (shingles, after Broder 1997).
final class Shingles {

    private static final int WORDS = 3;
    /// With fewer runs, two texts may share some by chance.
    private static final int FEWEST = 12;

    /// Ascending, each once.
    private final long[] sorted;

    private Shingles(long[] sorted) {
        this.sorted = sorted;
    }

    static Shingles of(String text) {
        var key = NormalForm.key(text);
        if (key.isEmpty()) return new Shingles(new long[0]);
        var words = key.split(" ", -1);
        if (words.length < WORDS) return new Shingles(new long[0]);
        var hashes = new long[words.length];
        for (int i = 0; i < words.length; i++) hashes[i] = Hash.of(words[i]);
        var runs = new long[words.length - WORDS + 1];
        for (int i = 0; i < runs.length; i++)
            runs[i] = Hash.joined(Hash.joined(hashes[i], hashes[i + 1]), hashes[i + 2]);
        return new Shingles(Arrays.stream(runs).sorted().distinct().toArray());
    }

    /// Whether there is enough of it to be compared.
    boolean isUsable() {
        return sorted.length >= FEWEST;
    }

    int shared(Shingles other) {
        int shared = 0;
        for (int i = 0, j = 0; i < sorted.length && j < other.sorted.length; ) {
            if (sorted[i] == other.sorted[j]) {
                shared++;
                i++;
                j++;
            } else if (sorted[i] < other.sorted[j]) {
                i++;
            } else {
                j++;
            }
        }
        return shared;
    }

    /// The shared part of all runs, from 0 to 1.
    double likeness(Shingles other) {
        int shared = shared(other);
        int all = sorted.length + other.sorted.length - shared;
        return all == 0 ? 0 : (double) shared / all;
    }

    /// The part of the shorter text's runs that the other has as well, from 0 to 1.
    double containment(Shingles other) {
        int shorter = Math.min(sorted.length, other.sorted.length);
        return shorter == 0 ? 0 : (double) shared(other) / shorter;
    }

    /// The smallest hashes, at most so many: a sample that two like texts share (bottom-k sketch, Cohen and Kaplan,
    /// 2007).
    long[] sketch(int size) {
        return Arrays.copyOf(sorted, Math.min(size, sorted.length));
    }
}
