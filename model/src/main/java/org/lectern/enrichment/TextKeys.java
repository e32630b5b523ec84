package org.lectern.enrichment;

import java.util.Arrays;
import java.util.stream.LongStream;
import org.lectern.paper.Citation;
import org.lectern.paper.Identifier;

/// The hashes by which a paper and a record of it find one another, the same for both.
///
/// A telling key is shared only by papers that look alike: the title's letters, its words without one of them, a
/// number. A run is three words of the abstract in a row; two of them are needed, for one is soon shared. Of the
/// runs only those with the smallest hashes count, so that a record has a few dozen keys, however long it is.
public final class TextKeys {

    /// Copies that share a fifth of their runs share about three of so many; two are looked for.
    private static final int SKETCH = 16;

    private static final int MOST_WORDS = 12;
    private static final int FEWEST_WORDS = 4;

    private final long[] telling;
    private final long[] runs;

    private TextKeys(long[] telling, long[] runs) {
        this.telling = telling;
        this.runs = runs;
    }

    public static TextKeys of(Citation citation) {
        var title = TitleWords.of(citation.title());
        var telling = LongStream.builder();
        if (!title.letters().isEmpty()) telling.add(Hash.of(title.letters()));
        addShorter(title, telling);
        for (var each : citation.identifiers()) {
            if (!(each instanceof Identifier.Isbn)) telling.add(Hash.of(each.kind() + ":" + each.text()));
        }
        var runs = Shingles.of(citation.abstractText()).sketch(SKETCH);
        return new TextKeys(telling.build().toArray(), runs);
    }

    /// Each is enough to find a record by.
    public LongStream telling() {
        return Arrays.stream(telling);
    }

    /// Two of them are enough to find a record by; ascending, each once.
    public LongStream runs() {
        return Arrays.stream(runs);
    }

    /// The title as a bag of words, whole and without each one of them: two titles that differ in one word have a bag
    /// in common (deletion neighbourhood, Mor and Fraenkel, 1982, with words for letters).
    private static void addShorter(TitleWords title, LongStream.Builder keys) {
        int count = title.words().size();
        if (count < FEWEST_WORDS || count > MOST_WORDS) return;
        var hashes = title.words().stream().mapToLong(Hash::of).toArray();
        long sum = Arrays.stream(hashes).sum();
        for (long hash : hashes) keys.add(Hash.joined(sum - hash, 0));
        keys.add(Hash.joined(sum, 0));
    }
}
