package org.lectern.duplicate;

import java.util.Arrays;
import java.util.List;
import java.util.function.BiPredicate;
import java.util.stream.IntStream;
import org.lectern.duplicate.word.Lexicon;
import org.lectern.paper.PaperId;
import org.lectern.work.Phase;
import org.lectern.work.Progress;

/// Finds the pairs worth comparing without looking at all pairs: papers that agree in one of many keys.
///
/// The keys are the title, its parts round the colon, its first and last letters, each pair of its five
/// rarest words, identifiers, page with volume or year, the abstract's first words, and eight min-hashes of
/// its three-word runs (Broder 1997). In a block with many papers each is compared with its neighbours by
/// title only (sorted neighbourhood, Hernández and Stolfo 1995), so that the pairs grow with the papers and
/// not with their square.
final class Blocks {

    private static final int MIN_HASHES = 8;
    private static final int RAREST = 5;
    private static final int EDGE = 14;
    private static final int WHOLE = 40;
    private static final int NEIGHBOURS = 10;
    private static final int INDEX_BITS = 22;
    private static final int REPORT = 2_000;

    private final List<Features> papers;
    private final Lexicon lexicon;
    private final BiPredicate<PaperId, PaperId> isAsked;
    private long[] keys = new long[1 << 12];
    private int size;

    /// @param papers at most four million
    /// @param isAsked which pairs are wanted at all
    Blocks(List<Features> papers, Lexicon lexicon, BiPredicate<PaperId, PaperId> isAsked) {
        if (papers.size() >= 1 << INDEX_BITS) throw new IllegalArgumentException(papers.size() + " papers");
        this.papers = papers;
        this.lexicon = lexicon;
        this.isAsked = isAsked;
    }

    /// The pairs, each as the lower index in the high 32 bits and the higher in the low ones, ascending.
    long[] pairs(Progress progress) {
        var titles = new String[papers.size()];
        for (int i = 0; i < papers.size(); i++) {
            if (i % REPORT == 0) progress.at(Phase.COMPARING, i, 2L * papers.size());
            titles[i] = letters(papers.get(i).title, 0, papers.get(i).title.length);
            keys(i, papers.get(i), titles[i]);
        }
        Arrays.sort(keys, 0, size);
        int[] rank = rank(titles);
        var pairs = new Pairs();
        for (int from = 0; from < size; ) {
            int to = from + 1;
            while (to < size && keys[to] >>> INDEX_BITS == keys[from] >>> INDEX_BITS) to++;
            if (to - from > 1) block(from, to, rank, pairs);
            from = to;
        }
        return pairs.sorted();
    }

    private static int[] rank(String[] titles) {
        int[] rank = new int[titles.length];
        int[] sorted = IntStream.range(0, titles.length)
                .boxed()
                .sorted((one, other) -> {
                    int byTitle = titles[one].compareTo(titles[other]);
                    return byTitle != 0 ? byTitle : Integer.compare(one, other);
                })
                .mapToInt(Integer::intValue)
                .toArray();
        for (int i = 0; i < sorted.length; i++) rank[sorted[i]] = i;
        return rank;
    }

    private void block(int from, int to, int[] rank, Pairs pairs) {
        int[] members = new int[to - from];
        for (int i = from; i < to; i++) members[i - from] = (int) (keys[i] & ((1 << INDEX_BITS) - 1));
        int reach = members.length <= WHOLE ? members.length : NEIGHBOURS;
        if (members.length > WHOLE) {
            members = Arrays.stream(members)
                    .boxed()
                    .sorted((one, other) -> Integer.compare(rank[one], rank[other]))
                    .mapToInt(Integer::intValue)
                    .toArray();
        }
        for (int i = 0; i < members.length; i++) {
            for (int j = i + 1; j < members.length && j <= i + reach; j++) {
                if (isAsked.test(papers.get(members[i]).paper, papers.get(members[j]).paper))
                    pairs.add(members[i], members[j]);
            }
        }
    }

    private void keys(int index, Features paper, String title) {
        add(index, 1, title.hashCode(), title.length());
        parts(index, paper);
        if (title.length() > EDGE) {
            add(index, 4, title.substring(0, EDGE).hashCode(), 0);
            add(index, 5, title.substring(title.length() - EDGE).hashCode(), 0);
        }
        rarePairs(index, paper);
        for (var identifier : paper.identifiers) {
            add(index, 7, identifier.kind().hashCode(), identifier.text().hashCode());
        }
        if (paper.page != 0 && paper.volume != 0) add(index, 8, paper.page, paper.volume);
        if (paper.page != 0 && paper.year != 0) add(index, 9, paper.page, paper.year);
        if (paper.opening != 0) add(index, 10, paper.opening, 0);
        for (int hash = 0; hash < MIN_HASHES && paper.shingles.length > 0; hash++) {
            add(index, 16 + hash, minHash(paper.shingles, hash), 0);
        }
    }

    private void parts(int index, Features paper) {
        int main = paper.form.mainWords();
        if (main == paper.title.length) return;
        if (main > 1)
            add(
                    index,
                    1,
                    key(paper.title, 0, main),
                    letters(paper.title, 0, main).length());
        if (paper.title.length - main > 2) {
            add(
                    index,
                    1,
                    key(paper.title, main, paper.title.length),
                    letters(paper.title, main, paper.title.length).length());
        }
    }

    private int key(int[] words, int from, int to) {
        return letters(words, from, to).hashCode();
    }

    private String letters(int[] words, int from, int to) {
        var letters = new StringBuilder();
        for (int i = from; i < to; i++) letters.append(lexicon.word(words[i]));
        return letters.toString();
    }

    private void rarePairs(int index, Features paper) {
        int[] rarest = Arrays.stream(paper.title)
                .distinct()
                .filter(word -> !Lexicon.isStop(lexicon.word(word)))
                .boxed()
                .sorted((one, other) -> {
                    int byCount = Integer.compare(lexicon.titlesWith(one), lexicon.titlesWith(other));
                    return byCount != 0 ? byCount : lexicon.word(one).compareTo(lexicon.word(other));
                })
                .limit(RAREST)
                .mapToInt(word -> Lexicon.hash(lexicon.word(word)))
                .sorted()
                .toArray();
        for (int i = 0; i < rarest.length; i++) {
            for (int j = i + 1; j < rarest.length; j++) add(index, 6, rarest[i], rarest[j]);
        }
    }

    private static int minHash(int[] shingles, int salt) {
        int least = Integer.MAX_VALUE;
        int seed = (salt + 1) * 0x9e3779b9;
        for (int shingle : shingles) {
            int mixed = (shingle ^ seed) * 0x85ebca6b;
            mixed = (mixed ^ (mixed >>> 15)) * 0xc2b2ae35;
            mixed ^= mixed >>> 16;
            if (mixed < least) least = mixed;
        }
        return least;
    }

    private void add(int index, int kind, int one, int other) {
        long mixed = (kind * 0x9e3779b97f4a7c15L) ^ ((long) one << 32 | (other & 0xffffffffL));
        mixed = (mixed ^ (mixed >>> 30)) * 0xbf58476d1ce4e5b9L;
        mixed = (mixed ^ (mixed >>> 27)) * 0x94d049bb133111ebL;
        mixed ^= mixed >>> 31;
        if (size == keys.length) keys = Arrays.copyOf(keys, size * 2);
        keys[size++] = mixed << INDEX_BITS | index;
    }

    /// Pairs of indexes, gathered with repetitions.
    private static final class Pairs {
        private long[] pairs = new long[1 << 12];
        private int count;

        void add(int one, int other) {
            if (one == other) return;
            if (count == pairs.length) grow();
            pairs[count++] = (long) Math.min(one, other) << 32 | Math.max(one, other);
        }

        /// Drops repetitions before asking for more room.
        private void grow() {
            var distinct = sorted();
            count = distinct.length;
            pairs = Arrays.copyOf(distinct, Math.max(pairs.length, count * 2));
        }

        long[] sorted() {
            Arrays.sort(pairs, 0, count);
            int distinct = 0;
            for (int i = 0; i < count; i++) {
                if (i == 0 || pairs[i] != pairs[i - 1]) pairs[distinct++] = pairs[i];
            }
            return Arrays.copyOf(pairs, distinct);
        }
    }
}
