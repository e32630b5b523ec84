package org.lectern.index;

import java.io.IOException;
import java.util.Arrays;
import java.util.Collection;
import java.util.PriorityQueue;
import org.apache.lucene.index.DocValues;
import org.apache.lucene.index.LeafReaderContext;
import org.apache.lucene.index.NumericDocValues;
import org.apache.lucene.search.CollectorManager;
import org.apache.lucene.search.Scorable;
import org.apache.lucene.search.ScoreMode;
import org.apache.lucene.search.SimpleCollector;
import org.jspecify.annotations.Nullable;
import org.lectern.paper.PaperId;
import org.lectern.work.Phase;
import org.lectern.work.Progress;

/// Gathers the papers that match: all of them, or the best with the exact number of all.
abstract class Matches extends SimpleCollector {

    /// How many matches pass between two reports, a millisecond or so.
    private static final int STRIDE = 16_384;

    private final Progress progress;
    private final int total;
    private int base;
    private int seen;
    private @Nullable NumericDocValues ids;

    private Matches(Progress progress, int total) {
        this.progress = progress;
        this.total = total;
    }

    abstract void take(long id) throws IOException;

    @Override
    protected void doSetNextReader(LeafReaderContext leaf) throws IOException {
        base = leaf.docBase;
        progress.at(Phase.SEARCHING, base, total);
        ids = DocValues.getNumeric(leaf.reader(), Names.ID);
    }

    @Override
    public void collect(int document) throws IOException {
        if (++seen % STRIDE == 0) progress.at(Phase.SEARCHING, (long) base + document, total);
        if (ids == null || !ids.advanceExact(document)) throw new IOException("a document without a paper");
        take(ids.longValue());
    }

    /// The best `limit` matches, equal scores by paper.
    static final class Best extends Matches {
        private final int limit;
        private final PriorityQueue<Scored> best = new PriorityQueue<>(Scored.BEST_FIRST.reversed());
        private long count;
        private @Nullable Scorable scorer;

        Best(int limit, Progress progress, int total) {
            super(progress, total);
            this.limit = limit;
        }

        @Override
        public void setScorer(Scorable scorer) {
            this.scorer = scorer;
        }

        @Override
        void take(long id) throws IOException {
            count++;
            if (limit == 0 || scorer == null) return;
            var hit = new Scored(new PaperId(id), scorer.score());
            var worst = best.peek();
            if (best.size() == limit && worst != null && Scored.BEST_FIRST.compare(worst, hit) < 0) return;
            best.add(hit);
            if (best.size() > limit) best.poll();
        }

        Ranking ranking() {
            return new Ranking(count, best.stream().sorted(Scored.BEST_FIRST).toList());
        }

        @Override
        public ScoreMode scoreMode() {
            return limit == 0 ? ScoreMode.COMPLETE_NO_SCORES : ScoreMode.COMPLETE;
        }
    }

    /// All matches, unscored.
    static final class Ids extends Matches {
        private long[] ids = new long[64];
        private int size;

        Ids(Progress progress, int total) {
            super(progress, total);
        }

        @Override
        void take(long id) {
            if (size == ids.length) ids = Arrays.copyOf(ids, size * 2);
            ids[size++] = id;
        }

        long[] ascending() {
            var sorted = Arrays.copyOf(ids, size);
            Arrays.sort(sorted);
            return sorted;
        }

        @Override
        public ScoreMode scoreMode() {
            return ScoreMode.COMPLETE_NO_SCORES;
        }
    }

    /// Hands Lucene one collector; it asks for one only, as the searcher has no executor.
    record Once<C extends Matches>(C collector) implements CollectorManager<C, C> {
        @Override
        public C newCollector() {
            return collector;
        }

        @Override
        public C reduce(Collection<C> collectors) {
            return collector;
        }
    }
}
