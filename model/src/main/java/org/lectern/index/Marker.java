package org.lectern.index;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.lectern.query.Query;

/// Finds a query's words, beginnings and phrases in a text, by the analysis by which the index found them.
final class Marker {

    private final Analysis analysis;
    private final Query.Field shown;
    private final Set<String> words = new HashSet<>();
    private final List<List<Token>> phrases = new ArrayList<>();
    private final List<List<String>> starts = new ArrayList<>();

    /// @param shown the field from which the text comes; words that were asked for in another are not marked
    Marker(Analysis analysis, Query query, Query.Field shown) {
        this.analysis = analysis;
        this.shown = shown;
        gather(query);
    }

    /// Ascending marks that neither overlap nor touch.
    List<Mark> marks(String text) {
        var found = new ArrayList<Mark>();
        var tokens = tokens(text);
        for (var token : tokens) if (words.contains(token.term())) found.add(new Mark(token.from(), token.to()));
        for (var phrase : phrases) find(phrase, tokens, found);
        if (!starts.isEmpty()) begun(analysis.forms(text), found);
        for (var start : starts) if (start.size() == 1) stemsBegun(start.getFirst(), tokens, found);
        return united(found);
    }

    private void gather(Query query) {
        switch (query) {
            case Query.Words(var field, var each) when isShown(field) -> each.forEach(this::word);
            case Query.AnyOf(var each) -> each.forEach(word -> tokens(word).forEach(token -> words.add(token.term())));
            case Query.Phrase(var field, var text) when isShown(field) -> inOrder(tokens(text));
            case Query.Prefix(var field, var start) when isShown(field) -> start(start);
            case Query.And(var parts) -> parts.forEach(this::gather);
            case Query.Or(var parts) -> parts.forEach(this::gather);
            default -> {}
        }
    }

    private boolean isShown(Optional<Query.Field> field) {
        return field.isEmpty() || field.get() == shown;
    }

    private void word(String word) {
        inOrder(tokens(word));
        if (word.indexOf('-') >= 0) inOrder(tokens(word.replace("-", "")));
    }

    private void start(String start) {
        var forms = analysis.forms(start).stream().map(Token::term).toList();
        if (forms.isEmpty()) return;
        starts.add(forms);
        if (forms.size() > 1) starts.add(List.of(String.join("", forms)));
    }

    private void inOrder(List<Token> tokens) {
        if (tokens.size() == 1) words.add(tokens.getFirst().term());
        else if (!tokens.isEmpty()) phrases.add(tokens);
    }

    private List<Token> tokens(String text) {
        return shown == Query.Field.AUTHOR ? analysis.forms(text) : analysis.stems(text);
    }

    private void begun(List<Token> forms, List<Mark> found) {
        for (int at = 0; at < forms.size(); at++) {
            for (var start : starts) {
                int last = at + start.size() - 1;
                if (last >= forms.size() || !isBegun(start, forms.subList(at, last + 1))) continue;
                found.add(new Mark(forms.get(at).from(), forms.get(last).to()));
            }
        }
    }

    /// A stem may begin so where its word does not: that of *study* is *studi*.
    private static void stemsBegun(String start, List<Token> stems, List<Mark> found) {
        for (var stem : stems) if (stem.term().startsWith(start)) found.add(new Mark(stem.from(), stem.to()));
    }

    /// Whether words are those of a start, and the last of them begins like its last.
    private static boolean isBegun(List<String> start, List<Token> forms) {
        for (int i = 0; i < start.size() - 1; i++) if (!forms.get(i).term().equals(start.get(i))) return false;
        return forms.getLast().term().startsWith(start.getLast());
    }

    private static void find(List<Token> phrase, List<Token> tokens, List<Mark> found) {
        for (int at = 0; at < tokens.size(); at++) {
            var first = tokens.get(at);
            int last = end(phrase, tokens, at);
            if (last >= 0) found.add(new Mark(first.from(), tokens.get(last).to()));
        }
    }

    /// The token that ends the phrase which starts at a token, or -1 if none starts there.
    private static int end(List<Token> phrase, List<Token> tokens, int at) {
        int next = at;
        int shift = tokens.get(at).position() - phrase.getFirst().position();
        for (var wanted : phrase) {
            int place = wanted.position() + shift;
            while (next < tokens.size() && !isAt(tokens.get(next), wanted.term(), place)) {
                if (tokens.get(next).position() > place) return -1;
                next++;
            }
            if (next == tokens.size()) return -1;
        }
        return next;
    }

    private static boolean isAt(Token token, String term, int place) {
        return token.position() == place && token.term().equals(term);
    }

    private static List<Mark> united(List<Mark> found) {
        found.sort(Comparator.comparingInt(Mark::from).thenComparingInt(Mark::to));
        var united = new ArrayList<Mark>();
        for (var mark : found) {
            if (united.isEmpty() || united.getLast().to() < mark.from()) {
                united.add(mark);
            } else if (mark.to() > united.getLast().to()) {
                united.set(united.size() - 1, new Mark(united.getLast().from(), mark.to()));
            }
        }
        return united;
    }
}
