package org.lectern.vector;

import java.util.Arrays;
import org.lectern.work.Phase;
import org.lectern.work.Progress;

/// The terms by which the papers of a corpus are told apart: stems, and pairs of neighbouring stems.
///
/// A term of one paper ties it to nothing, and a term of a third of all papers tells nothing: both are left out.
/// Pairs are counted twice, at first roughly in a table of fixed size, so that the millions that stand in one paper
/// only are never kept (Park, Chen, Yu 1995).
final class Terms {

    private static final double WIDEST_SHARE = .3;
    /// In a short list a third of the papers may well be one topic.
    private static final double WIDEST_SHARE_OF_FEW = .6;
    private static final int FEW = 20;
    private static final int PAPERS_PER_LEAST = 5_000;

    private final Corpus corpus;
    private final int least;
    private final int most;
    private final int[] termOfStem;
    private final PairCounts termOfPair = new PairCounts();
    private int count;
    private int[] papersOf = new int[1 << 10];

    Terms(Corpus corpus, Progress progress) {
        this.corpus = corpus;
        int rows = corpus.rows();
        least = Math.max(2, rows / PAPERS_PER_LEAST);
        most = (int) Math.max(WIDEST_SHARE * rows, Math.min(WIDEST_SHARE_OF_FEW * rows, FEW));
        termOfStem = new int[corpus.stems()];
        var rough = rough(progress);
        count(rough, progress);
    }

    /// How many terms there are.
    int count() {
        return count;
    }

    /// In how many papers a term stands.
    int papers(int term) {
        return papersOf[term];
    }

    /// The terms that begin at the words of a row: of each word itself, and with the word before it; -1 where none.
    int[] of(int row) {
        int length = corpus.length(row);
        var terms = new int[2 * length];
        for (int place = 0; place < length; place++) {
            int stem = corpus.stem(corpus.word(row, place));
            terms[2 * place] = termOfStem[stem] - 1;
            long pair = pair(row, place);
            terms[2 * place + 1] = pair < 0 ? -1 : termOfPair.get(pair) - 1;
        }
        return terms;
    }

    /// How many papers hold the pairs that share a place of a fixed table: never less than each pair's own count.
    private byte[] rough(Progress progress) {
        long words = 0;
        for (int row = 0; row < corpus.rows(); row++) words += corpus.length(row);
        var table = new byte[(int) Math.min(1 << 25, Long.highestOneBit(words * 4 + 1_024))];
        for (int row = 0; row < corpus.rows(); row++) {
            if (row % 1_024 == 0) progress.at(Phase.COMPARING, row, 2L * corpus.rows());
            for (long pair : pairs(row)) {
                int place = place(pair, table);
                if (table[place] < Byte.MAX_VALUE) table[place]++;
            }
        }
        return table;
    }

    private static int place(long pair, byte[] table) {
        return (int) PairCounts.scattered(pair) & (table.length - 1);
    }

    private void count(byte[] rough, Progress progress) {
        var papersOfPair = new PairCounts();
        var papersOfStem = new int[corpus.stems()];
        var lastRow = new int[corpus.stems()];
        for (int row = 0; row < corpus.rows(); row++) {
            if (row % 1_024 == 0) progress.at(Phase.COMPARING, corpus.rows() + row, 2L * corpus.rows());
            for (long pair : pairs(row)) {
                if (rough[place(pair, rough)] >= least) papersOfPair.put(pair, papersOfPair.get(pair) + 1);
            }
            for (int place = 0; place < corpus.length(row); place++) {
                int stem = corpus.stem(corpus.word(row, place));
                if (lastRow[stem] == row + 1 || !corpus.isTelling(stem)) continue;
                lastRow[stem] = row + 1;
                papersOfStem[stem]++;
            }
        }
        number(papersOfStem, papersOfPair);
    }

    /// Numbers what is neither too rare nor too common, in the order in which the papers bring it.
    private void number(int[] papersOfStem, PairCounts papersOfPair) {
        for (int row = 0; row < corpus.rows(); row++) {
            for (int place = 0; place < corpus.length(row); place++) {
                int stem = corpus.stem(corpus.word(row, place));
                if (termOfStem[stem] == 0 && isUsed(papersOfStem[stem])) termOfStem[stem] = next(papersOfStem[stem]);
                long pair = pair(row, place);
                if (pair < 0) continue;
                int papers = papersOfPair.get(pair);
                if (isUsed(papers) && termOfPair.get(pair) == 0) termOfPair.put(pair, next(papers));
            }
        }
    }

    private boolean isUsed(int papers) {
        return papers >= least && papers <= most;
    }

    private int next(int papers) {
        if (count == papersOf.length) papersOf = Arrays.copyOf(papersOf, 2 * count);
        papersOf[count++] = papers;
        return count;
    }

    /// The different pairs of a row.
    private long[] pairs(int row) {
        var pairs = new long[corpus.length(row)];
        int found = 0;
        for (int place = 0; place < pairs.length; place++) {
            long pair = pair(row, place);
            if (pair >= 0) pairs[found++] = pair;
        }
        Arrays.sort(pairs, 0, found);
        int different = 0;
        for (int i = 0; i < found; i++) {
            if (i == 0 || pairs[i] != pairs[i - 1]) pairs[different++] = pairs[i];
        }
        return Arrays.copyOf(pairs, different);
    }

    private long pair(int row, int place) {
        if (place == 0 || corpus.joint(row, place) == Corpus.APART) return -1;
        int first = corpus.stem(corpus.word(row, place - 1));
        int second = corpus.stem(corpus.word(row, place));
        return corpus.isTelling(first) && corpus.isTelling(second) ? PairCounts.key(first, second) : -1;
    }
}
