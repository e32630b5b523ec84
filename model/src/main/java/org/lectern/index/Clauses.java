package org.lectern.index;

import java.io.IOException;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.PriorityQueue;
import org.apache.lucene.index.MultiTerms;
import org.apache.lucene.index.Term;
import org.apache.lucene.index.TermsEnum;
import org.apache.lucene.search.BooleanClause.Occur;
import org.apache.lucene.search.BooleanQuery;
import org.apache.lucene.search.BoostQuery;
import org.apache.lucene.search.CombinedFieldQuery;
import org.apache.lucene.search.ConstantScoreQuery;
import org.apache.lucene.search.DisjunctionMaxQuery;
import org.apache.lucene.search.MatchAllDocsQuery;
import org.apache.lucene.search.MatchNoDocsQuery;
import org.apache.lucene.search.MultiPhraseQuery;
import org.apache.lucene.search.PrefixQuery;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.SynonymQuery;
import org.apache.lucene.search.TermInSetQuery;
import org.apache.lucene.search.TermQuery;
import org.apache.lucene.util.BytesRef;
import org.apache.lucene.util.QueryBuilder;
import org.apache.lucene.util.StringHelper;
import org.lectern.paper.PaperId;
import org.lectern.query.Query.Field;

/// The pieces of which a search is made. Text is scored as one field in which the title counts thrice (BM25F);
/// order and exactness only filter, so a phrase ranks like its words.
final class Clauses {

    /// However many words begin alike, those nearest to what was typed decide the ranking; all of them are found.
    private static final int EXPANSIONS = 64;

    /// A plain text may be of any length, but its first thousand different words say what it is about.
    private static final int MOST_WORDS = 1_000;

    /// Who types a paper's key means that paper first.
    private static final float KEY_WEIGHT = 50;

    private final Analysis analysis;
    private final LiveSearcher searcher;

    Clauses(Analysis analysis, LiveSearcher searcher) {
        this.analysis = analysis;
        this.searcher = searcher;
    }

    static Query everything() {
        return filter(MatchAllDocsQuery.INSTANCE);
    }

    /// The query, without a say in the ranking.
    static Query filter(Query query) {
        return new BoostQuery(new ConstantScoreQuery(query), 0);
    }

    static Query exact(String field, String value) {
        return filter(new TermQuery(new Term(field, value)));
    }

    /// The paper that is or was cited under a key.
    static Query key(String key) {
        return new ConstantScoreQuery(new TermQuery(new Term(Names.KEY, key.toLowerCase(Locale.ROOT))));
    }

    /// What a word means, or the paper that is cited so: a key is often taken for a word.
    private static Query orKey(Optional<Field> field, String word, Query meant) {
        return field.isPresent()
                ? meant
                : new DisjunctionMaxQuery(List.of(meant, new BoostQuery(key(word), KEY_WEIGHT)), 0);
    }

    /// A known paper, as heavy as it is known to be.
    static Query paper(PaperId paper, double score) {
        return new BoostQuery(
                new ConstantScoreQuery(new TermQuery(new Term(Names.ID, paper.toString()))), (float) score);
    }

    static Query papers(Collection<PaperId> papers) {
        return filter(new TermInSetQuery(
                Names.ID,
                papers.stream().map(paper -> new BytesRef(paper.toString())).toList()));
    }

    static Query all(Collection<Query> queries) {
        return joined(queries, Occur.MUST);
    }

    static Query any(Collection<Query> queries) {
        return queries.isEmpty() ? MatchNoDocsQuery.INSTANCE : joined(queries, Occur.SHOULD);
    }

    static Query not(Query query) {
        return new BooleanQuery.Builder()
                .add(everything(), Occur.MUST)
                .add(query, Occur.MUST_NOT)
                .build();
    }

    private static Query joined(Collection<Query> queries, Occur occur) {
        var joined = new BooleanQuery.Builder();
        queries.forEach(query -> joined.add(query, occur));
        return joined.build();
    }

    /// A word in a field or anywhere. One that the analysis takes apart, as `pre-training`, must stand there as a
    /// phrase or as one word; one that says nothing, as `the`, is everywhere.
    Query word(Optional<Field> field, String word) {
        var terms = distinct(tokens(field, word));
        return terms.isEmpty() ? everything() : orKey(field, word, word(field, word, terms));
    }

    private Query word(Optional<Field> field, String word, List<String> terms) {
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
        for (var word : words) {
            if (counts.size() >= MOST_WORDS) break;
            analysis.stems(word).forEach(token -> counts.merge(token.term(), 1, Integer::sum));
        }
        var clauses = new ArrayList<Query>();
        counts.forEach((term, count) -> clauses.add(new BoostQuery(combined(Names.TEXTS, term), count)));
        return any(clauses);
    }

    /// A word of which the beginning, or that of its stem, is known. Parts before a hyphen are whole and stand right
    /// before it, or all of it is one word.
    Query prefix(Optional<Field> field, String start) throws IOException {
        var forms = analysis.forms(start).stream().map(Token::term).toList();
        if (forms.isEmpty()) return everything();
        var matching = new ArrayList<Query>();
        var ranking = new BooleanQuery.Builder();
        for (var text : Names.texts(field)) {
            for (var words : words(text)) matching.add(new PrefixQuery(new Term(words, String.join("", forms))));
            var meant = meant(text, forms.getLast());
            if (meant.isEmpty()) continue;
            ranking.add(asOneWord(text, meant), Occur.SHOULD);
            if (forms.size() > 1) matching.add(inOrder(text, start, meant));
        }
        return orKey(
                field, start, ranking.add(filter(any(matching)), Occur.MUST).build());
    }

    /// Where the words of a text lie: names whole, others by their stems, and whole where their stem says less.
    private static List<String> words(String text) {
        return isNames(text) ? List.of(Names.form(text)) : List.of(text, Names.form(text));
    }

    /// Words that begin so, as texts are ranked by them: by their stems, but names as they are.
    private List<Term> meant(String text, String start) throws IOException {
        var field = ranked(text);
        var meant = new LinkedHashSet<>(expansions(field, start));
        if (isNames(text)) return List.copyOf(meant);
        for (var form : expansions(Names.form(text), start)) {
            for (var token : analysis.stems(form.text())) meant.add(new Term(field, token.term()));
        }
        return List.copyOf(meant);
    }

    /// The field by which a text is ranked.
    private static String ranked(String text) {
        return isNames(text) ? Names.form(text) : text;
    }

    private static boolean isNames(String text) {
        return text.equals(Names.AUTHOR);
    }

    /// The whole parts of a beginning, and behind them one of the words that begin as its last part does.
    private Query inOrder(String text, String start, List<Term> last) {
        var parts = analysis.forms(start);
        int end = parts.getLast().from();
        var phrase = new MultiPhraseQuery.Builder();
        for (var token : tokens(isNames(text), start.substring(0, end))) {
            phrase.add(new Term[] {new Term(ranked(text), token.term())}, token.position());
        }
        return phrase.add(last.toArray(Term[]::new), parts.getLast().position()).build();
    }

    private List<Token> tokens(boolean isNames, String text) {
        return isNames ? analysis.forms(text) : analysis.stems(text);
    }

    private static Query asOneWord(String text, List<Term> terms) {
        var word = new SynonymQuery.Builder(terms.getFirst().field());
        terms.forEach(word::addTerm);
        return new BoostQuery(word.build(), Names.weight(text));
    }

    /// The shortest words that begin so, then the first by the alphabet.
    private List<Term> expansions(String field, String beginning) throws IOException {
        var terms = MultiTerms.getTerms(searcher.getIndexReader(), field);
        if (terms == null) return List.of();
        var start = new BytesRef(beginning);
        var order = Comparator.<BytesRef>comparingInt(term -> term.length).thenComparing(Comparator.naturalOrder());
        var nearest = new PriorityQueue<BytesRef>(order.reversed());
        var each = terms.iterator();
        boolean found = each.seekCeil(start) != TermsEnum.SeekStatus.END;
        var term = found ? each.term() : null;
        for (; term != null && StringHelper.startsWith(term, start); term = each.next()) {
            nearest.add(BytesRef.deepCopyOf(term));
            if (nearest.size() > EXPANSIONS) nearest.poll();
        }
        return nearest.stream()
                .sorted(order)
                .map(bytes -> new Term(field, bytes))
                .toList();
    }

    static Query combined(List<String> texts, String term) {
        var combined = new CombinedFieldQuery.Builder(term);
        texts.forEach(text -> combined.addField(text, Names.weight(text)));
        return combined.build();
    }

    private List<Token> tokens(Optional<Field> field, String text) {
        return tokens(isNames(field), text);
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
            var query = builder.createPhraseQuery(ranked(each), text);
            if (query != null) options.add(query);
        }
        return any(options);
    }
}
