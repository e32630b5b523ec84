package org.lectern.work;

import java.util.List;

/// Something the user should hear of, as a message key and its arguments.
///
/// Only the app turns it into words, so that the model speaks no language.
///
/// @param key the message's name in the bundles, such as `import.no-title`
/// @param arguments what is filled into the message: strings, whole numbers, and problems for reasons
public record Problem(String key, List<Object> arguments) {

    public Problem {
        arguments = List.copyOf(arguments);
    }

    public static Problem of(String key, Object... arguments) {
        return new Problem(key, List.of(arguments));
    }
}
