package org.lectern.query;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/// The fields whose values are text, by the names that a user types.
final class Fields {

    static final List<String> NAMES =
            Arrays.stream(Query.Field.values()).map(Fields::name).toList();

    private Fields() {}

    static Optional<Query.Field> of(String name) {
        return Arrays.stream(Query.Field.values())
                .filter(field -> name(field).equals(name))
                .findFirst();
    }

    static String name(Query.Field field) {
        return field.name().toLowerCase(Locale.ROOT);
    }
}
