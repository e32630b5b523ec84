package org.lectern.store;

import java.util.List;
import java.util.Optional;
import org.lectern.change.Revision;

/// What a revision was: an edit by name, or the way back from another revision.
///
/// @param name the edit's name, or `undo`, `redo`, `take-back`
/// @param arguments what the history tells of it, such as the tag or the file: strings and whole numbers
/// @param inverseOf the revision it takes back; a redo takes an undo back
public record Deed(Kind kind, String name, List<Object> arguments, Optional<Revision> inverseOf) {

    public Deed {
        arguments = List.copyOf(arguments);
    }

    /// How a revision moves the stacks of undo and redo.
    public enum Kind {
        EDIT,
        /// Done for the user's sake and not by the user, such as a key for a paper that comes into a file kept up to
        /// date: undo and redo pass it over, and it can be taken back by its number.
        ASIDE,
        UNDO,
        REDO,
        /// An older revision taken back out of turn: an edit that can be undone like any other.
        TAKE_BACK;

        static Kind named(String name, boolean isInverse) {
            if (!isInverse) return EDIT;
            return switch (name) {
                case "undo" -> UNDO;
                case "redo" -> REDO;
                default -> TAKE_BACK;
            };
        }
    }

    public static Deed edit(String name, Object... arguments) {
        return new Deed(Kind.EDIT, name, List.of(arguments), Optional.empty());
    }

    public static Deed aside(String name, Object... arguments) {
        return new Deed(Kind.ASIDE, name, List.of(arguments), Optional.empty());
    }

    public static Deed undo(Revision revision) {
        return new Deed(Kind.UNDO, "undo", List.of(revision.number()), Optional.of(revision));
    }

    public static Deed redo(Revision revision) {
        return new Deed(Kind.REDO, "redo", List.of(revision.number()), Optional.of(revision));
    }

    public static Deed takeBack(Revision revision) {
        return new Deed(Kind.TAKE_BACK, "take-back", List.of(revision.number()), Optional.of(revision));
    }
}
