package org.lectern.query;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.lectern.work.Problem;

/// Reads one line, from left to right, each character a bounded number of times.
///
/// The first mistake is kept and reading goes on, so no state needs unwinding; what was read is dropped in the end.
final class QueryReader {

    private static final int DEEPEST = 50;
    private static final int MOST_TERMS = 500;
    private static final String QUOTES = "\"\u201c\u201d\u201e";
    private static final List<String> NAMES = names();

    private final String line;
    private int at;
    private int depth;
    private int terms;
    private int wordEnd = -1;
    private Query.Reading.@Nullable Invalid mistake;

    QueryReader(String line) {
        this.line = line;
    }

    Query.Reading read() {
        var query = alternatives(Optional.empty());
        while (at < line.length()) {
            fail(at, Problem.of("query.stray-close"), at, at + 1, "");
            at++;
            alternatives(Optional.empty());
        }
        if (mistake != null) return mistake;
        return new Query.Reading.Valid(query.orElseGet(Query.All::new));
    }

    Query.Reading typed() {
        var reading = read();
        return reading instanceof Query.Reading.Valid(var query) && wordEnd == line.length()
                ? new Query.Reading.Valid(Typed.begun(query))
                : reading;
    }

    private Optional<Query> alternatives(Optional<Query.Field> field) {
        var options = new ArrayList<Query>();
        var first = conjunction(field);
        first.ifPresent(options::add);
        while (isWord("OR")) {
            int or = at;
            at += 2;
            var next = conjunction(field);
            next.ifPresent(options::add);
            if (first.isEmpty() || next.isEmpty()) {
                fail(or, Problem.of("query.lone-or"), or, or + 2, "");
            }
        }
        if (options.isEmpty()) return Optional.empty();
        return Optional.of(options.size() == 1 ? options.getFirst() : new Query.Or(options));
    }

    private Optional<Query> conjunction(Optional<Query.Field> field) {
        var gathered = new Conjunction(field);
        for (skipSpace(); at < line.length() && line.charAt(at) != ')' && !isWord("OR"); skipSpace()) {
            if (++terms == MOST_TERMS) fail(at, Problem.of("query.too-long", MOST_TERMS));
            if (isWord("AND")) at += 3;
            else term(field, gathered);
        }
        return gathered.query();
    }

    private void term(Optional<Query.Field> field, Conjunction gathered) {
        char sign = line.charAt(at);
        if (sign == '(') group(field).ifPresent(gathered::add);
        else if (QUOTES.indexOf(sign) >= 0) phrase(field).ifPresent(gathered::add);
        else if (sign != '-') word(field, gathered);
        else if (negates()) negated(field).ifPresent(gathered::add);
        else skipDashes();
    }

    private boolean negates() {
        if (at + 1 >= line.length()) return false;
        char next = line.charAt(at + 1);
        return next != '-' && next != ')' && !PlainWords.isSpace(next);
    }

    private Optional<Query> negated(Optional<Query.Field> field) {
        at++;
        var inner = new Conjunction(field);
        term(field, inner);
        wordEnd = -1;
        return inner.query().map(Query.Not::new);
    }

    private Optional<Query> group(Optional<Query.Field> field) {
        int open = at++;
        if (depth == DEEPEST) {
            fail(open, Problem.of("query.too-deep", DEEPEST));
            return Optional.empty();
        }
        depth++;
        var inner = alternatives(field);
        depth--;
        if (at < line.length()) at++;
        else fail(open, Problem.of("query.open-group"), at, at, ")");
        return inner;
    }

    private Optional<Query> phrase(Optional<Query.Field> field) {
        var text = quoted().strip();
        return PlainWords.clean(text).isEmpty() ? Optional.empty() : Optional.of(new Query.Phrase(field, text));
    }

    /// The text between quotes; a doubled straight quote within is one quote of the text.
    private String quoted() {
        int open = at;
        boolean straight = line.charAt(at++) == '"';
        var text = new StringBuilder();
        for (; at < line.length(); at++) {
            char each = line.charAt(at);
            if (straight ? each != '"' : QUOTES.indexOf(each) < 0) {
                text.append(each);
            } else if (straight && line.startsWith("\"\"", at)) {
                text.append(line.charAt(at++));
            } else {
                at++;
                return text.toString();
            }
        }
        fail(open, Problem.of("query.open-quote"), at, at, straight ? "\"" : "\u201d");
        return text.toString();
    }

    private void word(Optional<Query.Field> field, Conjunction gathered) {
        int from = at;
        int end = bareEnd();
        int colon = line.indexOf(':', from, end);
        if (colon > from) {
            var name = line.substring(from, colon).toLowerCase(Locale.ROOT);
            boolean known = NAMES.contains(name);
            if (known && !isTextAfter(from, colon)) {
                at = colon + 1;
                valued(name, from).ifPresent(gathered::add);
                return;
            }
            if (!known && looksLikeField(from, colon)) unknown(name, from, colon);
        }
        at = end;
        plain(line.substring(from, end), field, gathered);
    }

    /// Whether the colon ends a word of a sentence, as in `Topic: a survey`. A lower-case field before a space is
    /// more likely a slip, so it is answered with a proposal.
    private boolean isTextAfter(int from, int colon) {
        int next = colon + 1;
        if (next < line.length() && !PlainWords.isSpace(line.charAt(next))) return false;
        return Character.isUpperCase(line.charAt(from)) && !line.substring(next).isBlank();
    }

    /// Whether an unknown word before a colon was meant as a field: lower-case letters before something that is
    /// neither a space nor the slashes of an address.
    private boolean looksLikeField(int from, int colon) {
        if (colon + 1 >= line.length() || PlainWords.isSpace(line.charAt(colon + 1))) return false;
        if (line.startsWith("//", colon + 1) || colon - from < 2) return false;
        return line.substring(from, colon).chars().allMatch(each -> each >= 'a' && each <= 'z');
    }

    private void unknown(String name, int from, int colon) {
        var proposal = Nearest.of(name, NAMES).map(near -> near + ":").orElse(name + " ");
        fail(from, Problem.of("query.unknown-field", name), from, colon + 1, proposal);
    }

    private void plain(String text, Optional<Query.Field> field, Conjunction gathered) {
        int end = text.length();
        while (end > 0 && text.charAt(end - 1) == '*') end--;
        boolean starred = end < text.length();
        var word = PlainWords.clean(text.substring(0, end));
        wordEnd = starred || word.isEmpty() ? -1 : at;
        if (!starred) gathered.word(word);
        else if (!word.isEmpty()) gathered.add(new Query.Prefix(field, word));
        else if (end == 0 && field.isEmpty()) gathered.add(new Query.All());
        else fail(at - text.length(), Problem.of("query.bare-star"), at - text.length(), at, "");
    }

    /// What stands behind the colon of a known field; `from` is where the field's name began.
    private Optional<Query> valued(String name, int from) {
        int start = at;
        if (at == line.length() || PlainWords.isSpace(line.charAt(at)) || line.charAt(at) == ')') {
            skipSpace();
            boolean slip = at < line.length() && line.charAt(at) != ')';
            if (slip) fail(from, Problem.of("query.space-after-colon", name), start, at, "");
            else fail(from, Problem.of("query.no-value", name), from, at, "");
            return Optional.empty();
        }
        if (name.equals("any")) return any(from);
        var field = Fields.of(name);
        if (field.isEmpty()) return facet(name);
        var inner = new Conjunction(field);
        char sign = line.charAt(at);
        if (sign == '(') group(field).ifPresent(inner::add);
        else if (QUOTES.indexOf(sign) >= 0) phrase(field).ifPresent(inner::add);
        else {
            at = bareEnd();
            plain(line.substring(start, at), field, inner);
        }
        var query = inner.query();
        if (query.isEmpty()) fail(from, Problem.of("query.no-value", name), from, at, "");
        return query;
    }

    private Optional<Query> facet(String name) {
        int start = at;
        while (at < line.length() && "<>=".indexOf(line.charAt(at)) >= 0) at++;
        var comparison = line.substring(start, at);
        int text = at;
        boolean isQuoted = at < line.length() && QUOTES.indexOf(line.charAt(at)) >= 0;
        if (!isQuoted) at = bareEnd();
        var value = new Facet.Value(comparison, isQuoted ? quoted() : line.substring(text, at));
        var query = Facet.read(name, value);
        if (query.isEmpty()) {
            var problem = Problem.of("query.bad-" + name, value.whole());
            Facet.proposal(name, value).ifPresent(each -> fail(start, problem, start, at, each));
            fail(start, problem);
        }
        wordEnd = -1;
        return query;
    }

    private Optional<Query> any(int from) {
        Optional<Query> inner;
        if (QUOTES.indexOf(line.charAt(at)) >= 0) return Optional.of(Query.plain(quoted()));
        if (line.charAt(at) == '(') {
            inner = group(Optional.empty());
        } else {
            var single = new Conjunction(Optional.empty());
            term(Optional.empty(), single);
            inner = single.query();
        }
        wordEnd = -1;
        if (inner.orElse(null) instanceof Query.Words(var field, var words) && field.isEmpty()) {
            return Optional.of(new Query.AnyOf(words));
        }
        fail(from, Problem.of("query.any-of-words"));
        return Optional.empty();
    }

    private int bareEnd() {
        int end = at;
        while (end < line.length() && !PlainWords.isSpace(line.charAt(end)) && !isBracket(line.charAt(end))) end++;
        return end;
    }

    private static boolean isBracket(char each) {
        return each == '(' || each == ')';
    }

    private boolean isWord(String word) {
        if (!line.startsWith(word, at)) return false;
        int end = at + word.length();
        return end == line.length() || PlainWords.isSpace(line.charAt(end)) || isBracket(line.charAt(end));
    }

    private void skipDashes() {
        while (at < line.length() && line.charAt(at) == '-') at++;
    }

    private void skipSpace() {
        while (at < line.length() && PlainWords.isSpace(line.charAt(at))) at++;
    }

    private void fail(int offset, Problem problem) {
        if (mistake == null) mistake = new Query.Reading.Invalid(offset, problem, Query.plain(line), "");
    }

    /// Notes a mistake that goes away once the characters `from` to `to` read `by`.
    private void fail(int offset, Problem problem, int from, int to, String by) {
        if (mistake != null) return;
        var proposal = (line.substring(0, from) + by + line.substring(to)).strip();
        mistake = new Query.Reading.Invalid(offset, problem, Query.plain(line), proposal);
    }

    private static List<String> names() {
        var names = new ArrayList<>(Fields.NAMES);
        names.addAll(Facet.NAMES);
        names.add("any");
        return List.copyOf(names);
    }

    /// The parts that must all hold; words next to one another become one part.
    private static final class Conjunction {
        private final Optional<Query.Field> field;
        private final List<Query> parts = new ArrayList<>();
        private final List<String> words = new ArrayList<>();

        private Conjunction(Optional<Query.Field> field) {
            this.field = field;
        }

        private void word(String word) {
            if (!word.isEmpty()) words.add(word);
        }

        private void add(Query part) {
            endWords();
            parts.add(part);
        }

        private void endWords() {
            if (words.isEmpty()) return;
            parts.add(new Query.Words(field, words));
            words.clear();
        }

        private Optional<Query> query() {
            endWords();
            if (parts.isEmpty()) return Optional.empty();
            return Optional.of(parts.size() == 1 ? parts.getFirst() : new Query.And(parts));
        }
    }
}
