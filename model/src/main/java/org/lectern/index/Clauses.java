package org.lectern.index;

import java.io.IOException;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Optional;
import java.util.PriorityQueue;
import org.apache.lucene.index.MultiTerms;
import org.apache.lucene.index.Term;
import org.apache.lucene.search.BooleanClause.Occur;
import org.apache.lucene.search.BooleanQuery;
import org.apache.lucene.search.BoostQuery;
import org.apache.lucene.search.CombinedFieldQuery;
import org.apache.lucene.search.ConstantScoreQuery;
import org.apache.lucene.search.DisjunctionMaxQuery;
import org.apache.lucene.search.MatchAllDocsQuery;
import org.apache.lucene.search.MatchNoDocsQuery;
import org.apache.lucene.search.PrefixQuery;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.SynonymQuery;
import org.apache.lucene.search.TermQuery;
import org.apache.lucene.util.BytesRef;
import org.apache.lucene.util.QueryBuilder;
import org.apache.lucene.util.StringHelper;
import org.lectern.query.Query.Field;

/// The pieces of which a search is made. Text is scored as one field in which the title counts thrice (BM25F);
/// order and exactness only filter, so a phrase ranks like its words.
final class Clauses {

    /// Beginnings of words that are more are found, but only those nearest to what was typed are ranked.
    private static final int RANKED_EXPANSIONS = 64;

    private final Analysis analysis;
    private final LiveSearcher searcher;

    Clauses(Analysis analysis, LiveSearcher searcher) {
        this.analysis = analysis;
        this.searcher = searcher;
    }

    static Query everything() {
        return filter(MatchAllDocsQuery.INSTANCE);
    }

    static Query nothing() {
        return MatchNoDocsQuery.INSTANCE;
    }

    /// The query, without a say in the ranking.
    static Query filter(Query query) {
        return new BoostQuery(new ConstantScoreQuery(query), 0);
    }

    static Query exact(String field, String value) {
        return filter(new TermQuery(new Term(field, value)));
    }

    static Query all(Collection<Query> queries) {
        return joined(queries, Occur.MUST);
    }

    static Query any(Collection<Query> queries) {
        return queries.isEmpty() ? nothing() : joined(queries, Occur.SHOULD);
    }

    static Query not(Query query) {
        return new BooleanQuery.Builder()
                .add(everything(), Occur.MUST)
                .add(query, Occur.MUST_NOT)
                .build();
    }

    /// Nested, since Lucene bounds the clauses of one level.
    private static Query joined(Collection<Query> queries, Occur occur) {
        var joined = new BooleanQuery.Builder();
        queries.forEach(query -> joined.add(query, occur));
        return joined.build();
    }

    /// A word in a field or anywhere. One that the analysis takes apart, as `pre-training`, must stand there as a
    /// phrase or as one word; one that says nothing, as `the`, is everywhere.
    Query word(Optional<Field> field, String word) {
        var terms = distinct(tokens(field, word));
        if (terms.isEmpty()) return everything();
        var whole = all(List.of(filter(inOrder(field, word)), any(scored(field, terms))));
        if (terms.size() == 1) return scored(field, terms.getFirst());
        var joined = distinct(tokens(field, word.replace("-", "")));
        return joined.size() == 1
                ? new DisjunctionMaxQuery(List.of(whole, scored(field, joined.getFirst())), 0)
                : whole;
    }

    Query phrase(Optional<Field> field, String text) {
        var terms = distinct(tokens(field, text));
        if (terms.isEmpty()) return everything();
        return all(List.of(filter(inOrder(field, text)), any(scored(field, terms))));
    }

    /// The words of a plain text, each as heavy as it is frequent there.
    Query plain(List<String> words) {
        var counts = new LinkedHashMap<String, Integer>();
        for (var word : words) analysis.stems(word).forEach(token -> counts.merge(token.term(), 1, Integer::sum));
        var clauses = new ArrayList<Query>();
        counts.forEach((term, count) -> clauses.add(new BoostQuery(combined(Names.TEXTS, term), count)));
        return any(clauses);
    }

    /// A word of which the beginning is known. What stands before a hyphen must be there as a word.
    Query prefix(Optional<Field> field, String start) throws IOException {
        var forms = distinct(analysis.forms(start));
        if (forms.isEmpty()) return everything();
        var parts = new ArrayList<Query>();
        for (var whole : forms.subList(0, forms.size() - 1)) parts.add(word(field, whole));
        var matching = new ArrayList<Query>();
        var ranking = new BooleanQuery.Builder();
        for (var text : Names.texts(field)) {
            var beginning = new Term(Names.form(text), forms.getLast());
            matching.add(new PrefixQuery(beginning));
            var synonyms = expansions(beginning);
            if (!synonyms.isEmpty()) ranking.add(asOneWord(text, synonyms), Occur.SHOULD);
        }
        ranking.add(filter(any(matching)), Occur.MUST);
        parts.add(ranking.build());
        return all(parts);
    }

    private static Query asOneWord(String text, Collection<BytesRef> terms) {
        var word = new SynonymQuery.Builder(Names.form(text));
        terms.forEach(term -> word.addTerm(new Term(Names.form(text), term)));
        return new BoostQuery(word.build(), Names.weight(text));
    }

    /// The shortest words that begin so, then the first by the alphabet.
    private List<BytesRef> expansions(Term start) throws IOException {
        var terms = MultiTerms.getTerms(searcher.getIndexReader(), start.field());
        if (terms == null) return List.of();
        var order = Comparator.<BytesRef>comparingInt(term -> term.length).thenComparing(Comparator.naturalOrder());
        var nearest = new PriorityQueue<BytesRef>(order.reversed());
        var each = terms.iterator();
        each.seekCeil(start.bytes());
        for (var term = each.term(); term != null && StringHelper.startsWith(term, start.bytes()); term = each.next()) {
            nearest.add(BytesRef.deepCopyOf(term));
            if (nearest.size() > RANKED_EXPANSIONS) nearest.poll();
        }
        return nearest.stream().sorted(order).toList();
    }

    static Query combined(List<String> texts, String term) {
        var combined = new CombinedFieldQuery.Builder(term);
        texts.forEach(text -> combined.addField(text, Names.weight(text)));
        return combined.build();
    }

    private List<Token> tokens(Optional<Field> field, String text) {
        return isNames(field) ? analysis.forms(text) : analysis.stems(text);
    }

    private static List<String> distinct(List<Token> tokens) {
        return tokens.stream().map(Token::term).distinct().toList();
    }

    private static List<Query> scored(Optional<Field> field, List<String> terms) {
        return terms.stream().map(term -> scored(field, term)).toList();
    }

    /// Names are not stemmed: who looks for an author named Banks does not mean Bank.
    private static Query scored(Optional<Field> field, String term) {
        if (isNames(field)) return new TermQuery(new Term(Names.form(Names.AUTHOR), term));
        return combined(Names.texts(field), term);
    }

    private static boolean isNames(Optional<Field> field) {
        return field.isPresent() && field.get() == Field.AUTHOR;
    }

    /// The words in this order in one field.
    private Query inOrder(Optional<Field> field, String text) {
        var builder = new QueryBuilder(analysis);
        var options = new ArrayList<Query>();
        for (var each : Names.texts(field)) {
            var name = each.equals(Names.AUTHOR) ? Names.form(each) : each;
            var query = builder.createPhraseQuery(name, text);
            if (query != null) options.add(query);
        }
        return any(options);
    }
}
