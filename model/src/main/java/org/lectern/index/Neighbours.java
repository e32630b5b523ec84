package org.lectern.index;

import java.io.IOException;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.apache.lucene.index.Term;
import org.apache.lucene.search.BoostQuery;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.TermQuery;
import org.lectern.paper.PaperId;
import org.lectern.work.Progress;

/// Papers that share the most and the rarest words with one: BM25 with all of its words, each as heavy as it is
/// frequent there, which finds better neighbours than Lucene's `MoreLikeThis` with its few.
final class Neighbours {

    private static final List<String> FIELDS = List.of(Names.TITLE, Names.ABSTRACT, Names.KEYWORDS);
    private static final int MOST_WORDS = 1_000;
    private static final int REASONS = 6;

    private final Analysis analysis;
    private final LiveSearcher searcher;

    Neighbours(Analysis analysis, LiveSearcher searcher) {
        this.analysis = analysis;
        this.searcher = searcher;
    }

    /// Neighbours of a paper that the index holds, without itself; none if it holds no such paper.
    List<Scored> of(PaperId paper, int limit) throws IOException {
        var found = searcher.search(new TermQuery(new Term(Names.ID, paper.toString())), 1);
        if (found.scoreDocs.length == 0) return List.of();
        return nearest(Likeness.of(text(found.scoreDocs[0].doc), analysis), paper, limit, Progress.NONE);
    }

    /// Neighbours of a text, without the paper `except`, and why.
    List<Similar> of(String text, PaperId except, int limit, Progress progress) throws IOException {
        var asked = Likeness.of(text, analysis);
        var rarity = new HashMap<String, Double>();
        var similar = new ArrayList<Similar>();
        for (var near : nearest(asked, except, limit, progress)) {
            var found = searcher.search(
                    new TermQuery(new Term(Names.ID, near.paper().toString())), 1);
            var other = Likeness.of(text(found.scoreDocs[0].doc), analysis);
            similar.add(new Similar(near.paper(), near.score(), reasons(asked, other, rarity)));
        }
        return similar;
    }

    private List<Scored> nearest(Likeness asked, PaperId except, int limit, Progress progress) throws IOException {
        var clauses = new ArrayList<Query>();
        asked.words().entrySet().stream().limit(MOST_WORDS).forEach(word -> {
            int count = word.getValue().count();
            clauses.add(new BoostQuery(Clauses.combined(FIELDS, word.getKey()), count));
        });
        var best =
                new Matches.Best(limit + 1, progress, searcher.getIndexReader().maxDoc());
        var ranking =
                searcher.search(Clauses.any(clauses), new Matches.Once<>(best)).ranking();
        return ranking.best().stream()
                .filter(each -> !each.paper().equals(except))
                .limit(limit)
                .toList();
    }

    private String text(int document) throws IOException {
        var text = searcher.storedFields()
                .document(document, Set.of(Names.LIKENESS))
                .get(Names.LIKENESS);
        return text == null ? "" : text;
    }

    /// The shared words that brought in most.
    private List<String> reasons(Likeness asked, Likeness other, Map<String, Double> rarity) throws IOException {
        record Reason(String form, double share) {}
        var reasons = new ArrayList<Reason>();
        for (var word : asked.words().entrySet()) {
            int there = other.count(word.getKey());
            if (there == 0) continue;
            if (!rarity.containsKey(word.getKey())) rarity.put(word.getKey(), rarity(word.getKey()));
            double share =
                    rarity.getOrDefault(word.getKey(), 0.0) * word.getValue().count() * there / (there + 1.2);
            reasons.add(new Reason(word.getValue().form(), share));
        }
        return reasons.stream()
                .sorted(Comparator.comparingDouble(Reason::share).reversed())
                .limit(REASONS)
                .map(Reason::form)
                .toList();
    }

    private double rarity(String stem) throws IOException {
        long most = 0;
        for (var field : FIELDS) most = Math.max(most, searcher.documents(new Term(field, stem)));
        return Math.log1p((searcher.getIndexReader().numDocs() - most + 0.5) / (most + 0.5));
    }
}
