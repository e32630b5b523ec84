package org.lectern.index;

import java.io.IOException;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.apache.lucene.index.IndexReader;
import org.apache.lucene.index.LeafReader;
import org.apache.lucene.index.LeafReaderContext;
import org.apache.lucene.index.PostingsEnum;
import org.apache.lucene.index.Term;
import org.apache.lucene.search.CollectionStatistics;
import org.apache.lucene.search.DocIdSetIterator;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.TermStatistics;
import org.apache.lucene.search.similarities.BM25Similarity;
import org.apache.lucene.util.Bits;
import org.apache.lucene.util.SmallFloat;

/// A searcher whose statistics count the papers that are there, and not those that were replaced or removed but
/// still lie in a segment. Without it, scores would depend on the history of an index.
///
/// The lengths of texts are summed as BM25 sees them, in the rounded form of Lucene's norms.
final class LiveSearcher extends IndexSearcher {

    private static final float SATURATION = 1.2f;
    private static final float LENGTH = 0.75f;

    /// Queries are bounded where they are read; Lucene's own bound would fail on a few hundred of their words, since
    /// each becomes a clause in many fields.
    private static final int MOST_CLAUSES = 1_000_000;

    static {
        setMaxClauseCount(MOST_CLAUSES);
    }

    private final Map<String, CollectionStatistics> statistics = new ConcurrentHashMap<>();

    LiveSearcher(IndexReader reader) {
        super(reader);
        setSimilarity(new BM25Similarity(SATURATION, LENGTH));
    }

    @Override
    public CollectionStatistics collectionStatistics(String field) throws IOException {
        var known = statistics.get(field);
        if (known != null) return known;
        var counted = count(field);
        statistics.put(field, counted);
        return counted;
    }

    @Override
    public TermStatistics termStatistics(Term term, int docFreq, long totalTermFreq) throws IOException {
        return new TermStatistics(term.bytes(), Math.max(1, documents(term)), totalTermFreq);
    }

    /// In how many papers a term occurs.
    long documents(Term term) throws IOException {
        long documents = 0;
        for (var leaf : getLeafContexts()) documents += documents(leaf.reader(), term);
        return documents;
    }

    private static long documents(LeafReader leaf, Term term) throws IOException {
        var live = leaf.getLiveDocs();
        if (live == null) return leaf.docFreq(term);
        var postings = leaf.postings(term, PostingsEnum.NONE);
        if (postings == null) return 0;
        long documents = 0;
        while (postings.nextDoc() != DocIdSetIterator.NO_MORE_DOCS) {
            if (live.get(postings.docID())) documents++;
        }
        return documents;
    }

    /// Adds to each count how often a term occurs in the document beside it.
    ///
    /// @param documents ascending
    void count(Term term, int[] documents, int[] counts) throws IOException {
        int next = 0;
        for (var leaf : getLeafContexts()) {
            int end = leaf.docBase + leaf.reader().maxDoc();
            if (next == documents.length || documents[next] >= end) continue;
            var postings = leaf.reader().postings(term, PostingsEnum.FREQS);
            for (; next < documents.length && documents[next] < end; next++) {
                if (postings == null) continue;
                int wanted = documents[next] - leaf.docBase;
                int found = postings.docID() < wanted ? postings.advance(wanted) : postings.docID();
                if (found == wanted) counts[next] += postings.freq();
            }
        }
    }

    /// Never `null`, as Lucene asks for statistics of fields that only removed papers have.
    private CollectionStatistics count(String field) throws IOException {
        long documents = 0;
        long words = 0;
        for (LeafReaderContext leaf : getLeafContexts()) {
            var norms = leaf.reader().getNormValues(field);
            if (norms == null) continue;
            Bits live = leaf.reader().getLiveDocs();
            while (norms.nextDoc() != DocIdSetIterator.NO_MORE_DOCS) {
                if (live != null && !live.get(norms.docID())) continue;
                if (norms.longValue() == 0) continue;
                documents++;
                words += SmallFloat.byte4ToInt((byte) norms.longValue());
            }
        }
        long counted = Math.max(1, documents);
        return new CollectionStatistics(
                field, Math.max(1, getIndexReader().numDocs()), counted, Math.max(counted, words), counted);
    }
}
