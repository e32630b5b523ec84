package org.lectern.index;

import java.io.IOException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
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

    /// Of BM25: how soon one more occurrence says nothing more.
    private static final double SATURATION = 1.2;

    /// @param share what the word adds to the likeness
    private record Reason(String form, double share) {}

    private record Found(int document, Scored near, List<Reason> reasons) {}

    private final Analysis analysis;
    private final LiveSearcher searcher;

    Neighbours(Analysis analysis, LiveSearcher searcher) {
        this.analysis = analysis;
        this.searcher = searcher;
    }

    /// Neighbours of a text, without the paper `except`.
    List<Scored> ranked(String text, PaperId except, int limit) throws IOException {
        return nearest(Likeness.of(text, analysis), except, limit, Progress.NONE);
    }

    /// The same, and why.
    List<Similar> of(String text, PaperId except, int limit, Progress progress) throws IOException {
        var asked = Likeness.of(text, analysis);
        var found = new ArrayList<Found>();
        for (var near : nearest(asked, except, limit, progress)) {
            found.add(new Found(document(near.paper()), near, new ArrayList<>()));
        }
        addReasons(
                asked,
                found.stream().sorted(Comparator.comparingInt(Found::document)).toList());
        return found.stream()
                .map(each -> new Similar(each.near().paper(), each.near().score(), best(each.reasons())))
                .toList();
    }

    private int document(PaperId paper) throws IOException {
        return searcher.search(new TermQuery(new Term(Names.ID, paper.toString())), 1).scoreDocs[0].doc;
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

    /// Adds what each shared word brings in.
    private void addReasons(Likeness asked, List<Found> ascending) throws IOException {
        int[] documents = ascending.stream().mapToInt(Found::document).toArray();
        for (var word : asked.words().entrySet()) {
            int[] there = new int[documents.length];
            for (var field : FIELDS) searcher.count(new Term(field, word.getKey()), documents, there);
            if (Arrays.stream(there).allMatch(count -> count == 0)) continue;
            double weight = rarity(word.getKey()) * word.getValue().count();
            for (int i = 0; i < there.length; i++) {
                if (there[i] == 0) continue;
                double share = weight * there[i] / (there[i] + SATURATION);
                ascending.get(i).reasons().add(new Reason(word.getValue().form(), share));
            }
        }
    }

    private static List<String> best(List<Reason> reasons) {
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
