package org.lectern.desktop.job;

import java.util.List;
import java.util.Optional;

/// A line that stays until it is closed.
///
/// @param words its sentences, joined by a dot
/// @param details what "copy details" puts on the clipboard, line by line, or nothing
/// @param action the one thing that can be done about it
public record Notice(Kind kind, List<Saying> words, List<Saying> details, Optional<Action> action) {

    public Notice {
        words = List.copyOf(words);
        details = List.copyOf(details);
    }

    public static Notice told(Saying... words) {
        return new Notice(Kind.TOLD, List.of(words), List.of(), Optional.empty());
    }

    public Notice with(Action action) {
        return new Notice(kind, words, details, Optional.of(action));
    }

    public Notice withDetails(List<Saying> details) {
        return new Notice(kind, words, details, action);
    }

    /// How it is coloured.
    public enum Kind {
        TOLD,
        CAUTION,
        FAILED
    }

    /// What a button on the line does; the line is closed with it.
    ///
    /// @param words the button's text
    public record Action(Saying words, Runnable run) {}
}
