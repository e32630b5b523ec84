package org.lectern.enrichment;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.SequencedSet;
import java.util.TreeMap;
import java.util.TreeSet;
import org.lectern.paper.PaperId;

/// What a library's papers are found by when a record passes. A paper takes about a kilobyte.
public final class HeldTexts {

    private static final int SHARED_RUNS = 2;

    private final Postings telling = new Postings();
    private final Postings runs = new Postings();
    private long[] papers = new long[1 << 10];
    private int size;

    public void add(PaperId paper, TextKeys keys) {
        if (size == papers.length) papers = Arrays.copyOf(papers, 2 * size);
        papers[size] = paper.number();
        int at = size++;
        keys.telling().forEach(key -> telling.add(key, at));
        keys.runs().forEach(run -> runs.add(run, at));
    }

    public boolean isEmpty() {
        return size == 0;
    }

    /// The papers that a record may describe, in the order of their numbers. Most are found wrongly: [Match] tells.
    /// Where no telling key finds one, papers are found whose abstract shares runs with the record's.
    public SequencedSet<PaperId> like(TextKeys record) {
        var found = new TreeSet<PaperId>();
        if (isEmpty()) return found;
        record.telling().forEach(key -> telling.each(key, at -> found.add(paper(at))));
        if (found.isEmpty()) withAbstract(record).forEach(at -> found.add(paper(at)));
        return found;
    }

    private List<Integer> withAbstract(TextKeys record) {
        var shared = new TreeMap<Integer, Integer>();
        record.runs().forEach(run -> runs.each(run, at -> shared.merge(at, 1, Integer::sum)));
        var found = new ArrayList<Integer>();
        shared.forEach((at, count) -> {
            if (count >= SHARED_RUNS) found.add(at);
        });
        return found;
    }

    private PaperId paper(int at) {
        return new PaperId(papers[at]);
    }
}
