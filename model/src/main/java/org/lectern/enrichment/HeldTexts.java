package org.lectern.enrichment;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.SequencedSet;
import java.util.TreeMap;
import java.util.TreeSet;
import org.lectern.paper.Citation;
import org.lectern.paper.Identifier;
import org.lectern.paper.PaperId;

/// What a library's papers are found by when a record passes: hashes of their titles, of their titles without one of
/// the words, of their numbers, and of a few runs of words in their abstracts. A paper takes about half a kilobyte.
public final class HeldTexts {

    private static final int SKETCH = 8;
    private static final int SHARED_RUNS = 2;
    private static final int MOST_WORDS = 12;
    private static final int FEWEST_WORDS = 4;

    private final Postings titles = new Postings();
    private final Postings shorterTitles = new Postings();
    private final Postings runs = new Postings();
    private final Postings identifiers = new Postings();
    private long[] papers = new long[1 << 10];
    private int size;

    public void add(PaperId paper, Citation citation) {
        if (size == papers.length) papers = Arrays.copyOf(papers, 2 * size);
        papers[size] = paper.number();
        int at = size++;
        var title = TitleWords.of(citation.title());
        if (!title.letters().isEmpty()) titles.add(Hash.of(title.letters()), at);
        for (long hash : shorter(title)) shorterTitles.add(hash, at);
        for (long run : Shingles.of(citation.abstractText()).sketch(SKETCH)) runs.add(run, at);
        for (var each : citation.identifiers()) {
            if (!(each instanceof Identifier.Isbn)) identifiers.add(hash(each), at);
        }
    }

    public boolean isEmpty() {
        return size == 0;
    }

    /// The papers that a record may describe, in the order of their numbers. Most are found wrongly: [Match] tells.
    public SequencedSet<PaperId> like(Citation record) {
        var found = new TreeSet<PaperId>();
        var title = TitleWords.of(record.title());
        if (!title.letters().isEmpty()) titles.each(Hash.of(title.letters()), at -> found.add(paper(at)));
        for (long hash : shorter(title)) shorterTitles.each(hash, at -> found.add(paper(at)));
        for (var each : record.identifiers()) identifiers.each(hash(each), at -> found.add(paper(at)));
        if (found.isEmpty()) withAbstract(record).forEach(at -> found.add(paper(at)));
        return found;
    }

    /// Papers whose abstract shares runs with the record's, under whatever title.
    private List<Integer> withAbstract(Citation record) {
        var shared = new TreeMap<Integer, Integer>();
        Shingles.of(record.abstractText())
                .all()
                .forEach(run -> runs.each(run, at -> shared.merge(at, 1, Integer::sum)));
        var found = new ArrayList<Integer>();
        shared.forEach((at, count) -> {
            if (count >= SHARED_RUNS) found.add(at);
        });
        return found;
    }

    private PaperId paper(int at) {
        return new PaperId(papers[at]);
    }

    private static long hash(Identifier identifier) {
        return Hash.of(identifier.kind() + ":" + identifier.text());
    }

    /// The title as a bag of words, whole and without each one of them: two titles that differ in one word have a bag
    /// in common (deletion neighbourhood, Mor and Fraenkel, 1982, with words for letters).
    private static long[] shorter(TitleWords title) {
        int count = title.words().size();
        if (count < FEWEST_WORDS || count > MOST_WORDS) return new long[0];
        long sum = 0;
        var hashes = new long[count + 1];
        for (int i = 0; i < count; i++) {
            hashes[i] = Hash.of(title.words().get(i));
            sum += hashes[i];
        }
        for (int i = 0; i < count; i++) hashes[i] = Hash.joined(sum - hashes[i], 0);
        hashes[count] = Hash.joined(sum, 0);
        return hashes;
    }
}
