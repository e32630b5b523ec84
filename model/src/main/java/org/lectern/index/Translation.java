package org.lectern.index;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.apache.lucene.document.IntPoint;
import org.apache.lucene.index.Term;
import org.apache.lucene.search.WildcardQuery;
import org.lectern.paper.PaperId;
import org.lectern.query.Query;

/// A query as Lucene understands it.
final class Translation {

    /// How many neighbours of a paper `like:` means.
    private static final int NEIGHBOURS = 100;

    private final Clauses clauses;
    private final Neighbours neighbours;

    Translation(Analysis analysis, LiveSearcher searcher) {
        clauses = new Clauses(analysis, searcher);
        neighbours = new Neighbours(analysis, searcher);
    }

    org.apache.lucene.search.Query of(Query query) throws IOException {
        return switch (query) {
            case Query.All() -> Clauses.everything();
            case Query.Words(var field, var words) ->
                Clauses.all(
                        words.stream().map(word -> clauses.word(field, word)).toList());
            case Query.AnyOf(var words) -> clauses.plain(words);
            case Query.Phrase(var field, var text) -> clauses.phrase(field, text);
            case Query.Prefix(var field, var start) -> clauses.prefix(field, start);
            case Query.Tagged(var tag, var below) ->
                Clauses.exact(below ? Names.TAG_WITHIN : Names.TAG_EXACT, tag.toString());
            case Query.InTopic(var topic) ->
                throw new IllegalArgumentException("the index knows no topics, so not " + topic);
            case Query.Ids(var papers) -> Clauses.papers(papers);
            case Query.Years(var from, var to) -> Clauses.filter(IntPoint.newRangeQuery(Names.YEAR, from, to));
            case Query.HasStatus(var status) -> Clauses.exact(Names.STATUS, status.word());
            case Query.Rated(var from, var to) -> Clauses.filter(IntPoint.newRangeQuery(Names.RATING, from, to));
            case Query.Keyed(var key) -> Clauses.filter(Clauses.key(key));
            case Query.FromFile(var file) -> fromFile(file);
            case Query.Has(var part) -> Clauses.exact(Names.HAS, part.name());
            case Query.Added(var date) -> Clauses.exact(Names.ADDED, date);
            case Query.Like(var paper) -> throw new IllegalArgumentException("the index keeps no text of " + paper);
            case Query.Near(var paper, var citation) -> near(paper, Likeness.text(citation));
            case Query.And(var parts) -> Clauses.all(each(parts));
            case Query.Or(var parts) -> Clauses.any(each(parts));
            case Query.Not(var inner) -> Clauses.not(of(inner));
        };
    }

    private List<org.apache.lucene.search.Query> each(List<Query> parts) throws IOException {
        var translated = new ArrayList<org.apache.lucene.search.Query>();
        for (var part : parts) translated.add(of(part));
        return translated;
    }

    /// A library knows few files, so looking through all their names is quick.
    private static org.apache.lucene.search.Query fromFile(String file) {
        var literal = file.toLowerCase(Locale.ROOT).replaceAll("[\\\\*?]", "\\\\$0");
        return Clauses.filter(new WildcardQuery(new Term(Names.SOURCE, "*" + literal + "*")));
    }

    private org.apache.lucene.search.Query near(PaperId paper, String text) throws IOException {
        return Clauses.any(neighbours.ranked(text, paper, NEIGHBOURS).stream()
                .map(near -> Clauses.paper(near.paper(), near.score()))
                .toList());
    }
}
