package org.lectern.query;

import java.util.List;
import java.util.Optional;

/// The query that is asked when no paper has all of the plain words: any of them will do, and all else stands.
final class Relaxed {

    private Relaxed() {}

    /// Empty where the query has no two plain words that must stand together.
    static Optional<Query> of(Query query) {
        return switch (query) {
            case Query.Words(var field, var words)
            when field.isEmpty() && words.size() > 1 -> Optional.of(new Query.AnyOf(words));
            case Query.And(var parts) -> of(parts);
            case Query _ -> Optional.empty();
        };
    }

    private static Optional<Query> of(List<Query> parts) {
        var relaxed = parts.stream().map(part -> of(part).orElse(part)).toList();
        return relaxed.equals(parts) ? Optional.empty() : Optional.of(new Query.And(relaxed));
    }
}
