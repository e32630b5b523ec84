package org.lectern.desktop.job;

import java.util.List;

/// Something to say to the user, before it has words: view-models speak in these, panes turn them into text.
///
/// @param key the text's name among the window's texts
/// @param arguments what is filled in: text, numbers, and a saying, a problem or a fault, which are put into words
///     first
public record Saying(String key, List<Object> arguments) {

    public Saying {
        arguments = List.copyOf(arguments);
    }

    public static Saying of(String key, Object... arguments) {
        return new Saying(key, List.of(arguments));
    }
}
