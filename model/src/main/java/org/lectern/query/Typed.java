package org.lectern.query;

import java.util.ArrayList;
import java.util.List;

/// Lets the last word of a query also stand for the words that it begins.
final class Typed {

    private Typed() {}

    static Query begun(Query query) {
        return switch (query) {
            case Query.Words words -> begun(words);
            case Query.And(var parts) -> new Query.And(begunLast(parts));
            case Query.Or(var parts) -> new Query.Or(begunLast(parts));
            default -> query;
        };
    }

    private static List<Query> begunLast(List<Query> parts) {
        var begun = new ArrayList<>(parts);
        begun.set(begun.size() - 1, begun(begun.getLast()));
        return begun;
    }

    private static Query begun(Query.Words typed) {
        var words = typed.words();
        var start = new Query.Prefix(typed.field(), words.getLast());
        if (words.size() == 1) return new Query.Or(List.of(typed, start));
        var whole = new Query.Words(typed.field(), words.subList(0, words.size() - 1));
        return new Query.Or(List.of(typed, new Query.And(List.of(whole, start))));
    }
}
