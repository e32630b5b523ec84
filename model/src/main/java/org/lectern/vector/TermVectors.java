package org.lectern.vector;

import java.util.Arrays;
import org.lectern.work.Phase;
import org.lectern.work.Progress;

/// Papers as weights of their terms (TF-IDF; Salton, Buckley 1988), each row of length 1.
///
/// A term weighs `(1 + ln count) * ln (papers / papers with it)`, where a word of the title counts as two of the
/// abstract. A row keeps its heaviest terms, so that a very long abstract is not near to everything.
public final class TermVectors {

    private static final int TITLE_WEIGHT = 2;
    private static final int MOST_TERMS_OF_ROW = 160;

    private final int terms;
    private final Sparse byRow;
    private final Sparse byTerm;

    private TermVectors(int terms, Sparse byRow) {
        this.terms = terms;
        this.byRow = byRow;
        byTerm = byRow.transposed(terms);
    }

    /// Weighs the terms of each paper.
    ///
    /// @throws java.util.concurrent.CancellationException where progress does
    public static TermVectors of(Corpus corpus, Progress progress) {
        var terms = new Terms(corpus, progress);
        var starts = new int[corpus.rows() + 1];
        var columns = new int[1 << 12];
        var weights = new float[1 << 12];
        for (int row = 0; row < corpus.rows(); row++) {
            if (row % 1_024 == 0) progress.at(Phase.COMPARING, row, corpus.rows());
            var weighed = weighed(corpus, terms, row);
            int end = starts[row] + weighed.length;
            if (end > columns.length) {
                columns = Arrays.copyOf(columns, 2 * end);
                weights = Arrays.copyOf(weights, 2 * end);
            }
            for (int i = 0; i < weighed.length; i++) {
                columns[starts[row] + i] = weighed[i].term;
                weights[starts[row] + i] = (float) weighed[i].weight;
            }
            starts[row + 1] = end;
        }
        int end = starts[corpus.rows()];
        return new TermVectors(
                terms.count(), new Sparse(starts, Arrays.copyOf(columns, end), Arrays.copyOf(weights, end)));
    }

    private record Weighed(int term, double weight) {}

    private static Weighed[] weighed(Corpus corpus, Terms terms, int row) {
        var counted = counted(corpus, terms, row);
        var weighed = new Weighed[counted.length];
        for (int i = 0; i < counted.length; i++) {
            int term = (int) (counted[i] >>> 32);
            double rarity = Math.log((double) corpus.rows() / terms.papers(term));
            weighed[i] = new Weighed(term, (1 + Math.log((int) counted[i])) * rarity);
        }
        if (weighed.length > MOST_TERMS_OF_ROW) {
            Arrays.sort(
                    weighed,
                    (one, other) -> one.weight == other.weight
                            ? Integer.compare(one.term, other.term)
                            : Double.compare(other.weight, one.weight));
            weighed = Arrays.copyOf(weighed, MOST_TERMS_OF_ROW);
            Arrays.sort(weighed, (one, other) -> Integer.compare(one.term, other.term));
        }
        return unit(weighed);
    }

    private static Weighed[] unit(Weighed[] weighed) {
        double squares = 0;
        for (var each : weighed) squares += each.weight * each.weight;
        double length = Math.sqrt(squares);
        for (int i = 0; i < weighed.length; i++) {
            weighed[i] = new Weighed(weighed[i].term, weighed[i].weight / length);
        }
        return weighed;
    }

    /// The terms of a row, ascending, each in the upper half of a number with its count in the lower.
    private static long[] counted(Corpus corpus, Terms terms, int row) {
        var found = terms.of(row);
        int titleEnd = 2 * corpus.titleLength(row);
        var counted = new long[found.length];
        int used = 0;
        for (int i = 0; i < found.length; i++) {
            if (found[i] >= 0) counted[used++] = (long) found[i] << 32 | (i < titleEnd ? TITLE_WEIGHT : 1);
        }
        Arrays.sort(counted, 0, used);
        int different = 0;
        for (int i = 0; i < used; i++) {
            if (different > 0 && counted[different - 1] >>> 32 == counted[i] >>> 32) {
                counted[different - 1] += (int) counted[i];
            } else {
                counted[different++] = counted[i];
            }
        }
        return Arrays.copyOf(counted, different);
    }

    public int rows() {
        return byRow.rows();
    }

    /// How many different terms there are.
    public int terms() {
        return terms;
    }

    /// How many different terms a row has.
    public int length(int row) {
        return byRow.starts()[row + 1] - byRow.starts()[row];
    }

    /// Whether a row has no term at all: it is near to nothing.
    public boolean isEmpty(int row) {
        return length(row) == 0;
    }

    /// How alike two rows are: the cosine of their angle, from 0 to 1.
    public double similarity(int one, int other) {
        return byRow.dot(one, other);
    }

    Sparse byRow() {
        return byRow;
    }

    Sparse byTerm() {
        return byTerm;
    }
}
