package org.lectern.library;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.BiFunction;
import java.util.function.Function;
import org.lectern.index.Mark;
import org.lectern.index.Ranking;
import org.lectern.index.Similar;
import org.lectern.index.Snippet;
import org.lectern.library.core.Core;
import org.lectern.library.result.Hit;
import org.lectern.library.result.Hits;
import org.lectern.library.result.Scored;
import org.lectern.library.result.SimilarPaper;
import org.lectern.paper.Citation;
import org.lectern.paper.Paper;
import org.lectern.paper.PaperId;
import org.lectern.query.Query;
import org.lectern.work.Progress;

/// Ranked search, and papers like another one.
public final class Search {

    private final Core core;

    Search(Core core) {
        this.core = core;
    }

    /// The best matches with the passages that speak for them. Where no paper has all of the plain words, those that
    /// have any of them are ranked instead, and the answer says so.
    public Hits find(Query query, int limit, Progress progress) {
        var ranking = core.ask(query, (index, asked) -> index.find(asked, limit, progress));
        if (ranking.total() > 0) return hits(ranking, query, false);
        var relaxed = query.relaxed();
        if (relaxed.isEmpty()) return new Hits(0, false, List.of());
        return hits(core.ask(relaxed.get(), (index, asked) -> index.find(asked, limit, progress)), relaxed.get(), true);
    }

    /// The best matches alone, and how many there are; relaxed as [#find] is.
    public Hits rank(Query query, int limit, Progress progress) {
        var ranking = core.ask(query, (index, asked) -> index.find(asked, limit, progress));
        Optional<Query> relaxed = ranking.total() > 0 ? Optional.empty() : query.relaxed();
        if (relaxed.isEmpty()) return new Hits(ranking.total(), false, bare(ranking));
        var any = core.ask(relaxed.get(), (index, asked) -> index.find(asked, limit, progress));
        return new Hits(any.total(), any.total() > 0, bare(any));
    }

    private static List<Hit> bare(Ranking ranking) {
        return ranking.best().stream()
                .map(each -> new Hit(each.paper(), each.score(), "", List.of()))
                .toList();
    }

    /// A ranking under the names that scripts know papers by.
    public List<Scored> ranked(Query query, int limit, Progress progress) {
        var ranking = core.ask(query, (index, asked) -> index.find(asked, limit, progress));
        return joined(
                ranking.best(),
                org.lectern.index.Scored::paper,
                (each, paper) -> new Scored(paper.id(), each.score(), paper.scriptKey()));
    }

    /// The papers most like one, the nearest first.
    public List<SimilarPaper> similar(PaperId id, int limit, Progress progress) {
        return joined(
                neighbours(id, limit, progress),
                Similar::paper,
                (each, paper) -> new SimilarPaper(
                        paper.id(), each.score(), paper.citation().shownTitle(), each.reasons()));
    }

    /// The same as a ranking under the names that scripts know papers by.
    public List<Scored> similarRanked(PaperId id, int limit, Progress progress) {
        return joined(
                neighbours(id, limit, progress),
                Similar::paper,
                (each, paper) -> new Scored(paper.id(), each.score(), paper.scriptKey()));
    }

    private List<Similar> neighbours(PaperId id, int limit, Progress progress) {
        return core.read(lists -> lists.papers(List.of(id), false)).stream()
                .findFirst()
                .map(paper -> core.ask(index -> index.similar(paper, limit, progress)))
                .orElse(List.of());
    }

    /// Where a query's words stand in a text, for a reader to mark.
    ///
    /// @param shown what the text is; words asked for in another field are not marked
    public List<Mark> marks(Query query, Query.Field shown, String text) {
        return core.ask(query, (index, asked) -> index.marks(asked, shown, text));
    }

    private Hits hits(Ranking ranking, Query query, boolean partial) {
        record Found(double score, Paper paper) {}
        var found = joined(
                ranking.best(), org.lectern.index.Scored::paper, (each, paper) -> new Found(each.score(), paper));
        var hits = core.ask(
                query,
                (index, asked) -> found.stream()
                        .map(each -> hit(each.score(), each.paper(), citation -> index.snippets(asked, citation)))
                        .toList());
        return new Hits(ranking.total(), partial && ranking.total() > 0, hits);
    }

    private static Hit hit(double score, Paper paper, Function<Citation, List<Snippet>> snippets) {
        var citation = paper.citation()
                .with()
                .title(paper.citation().shownTitle())
                .abstractText(paper.citation().shownAbstract())
                .build();
        return new Hit(paper.id(), score, citation.title(), snippets.apply(citation));
    }

    /// Puts the papers to what the index found of them, in the index's order. A paper that an edit removed between
    /// the two questions is left out.
    private <F, R> List<R> joined(List<F> found, Function<F, PaperId> id, BiFunction<F, Paper, R> join) {
        var papers = core.read(lists -> lists.papers(found.stream().map(id).toList(), false))
                .iterator();
        var joined = new ArrayList<R>();
        var next = papers.hasNext() ? Optional.of(papers.next()) : Optional.<Paper>empty();
        for (var each : found) {
            if (next.isEmpty() || !next.get().id().equals(id.apply(each))) continue;
            joined.add(join.apply(each, next.get()));
            next = papers.hasNext() ? Optional.of(papers.next()) : Optional.empty();
        }
        return joined;
    }
}
