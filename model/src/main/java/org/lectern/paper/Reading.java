package org.lectern.paper;

import java.util.Optional;

/// How far the user has come with a paper. Kept apart from tags, so that neither soils the other.
///
/// @param rating 1 to 5 stars, or 0 for none
/// @param notes the user's own text, lines separated by LF
public record Reading(Status status, int rating, String notes) {

    /// A paper nobody has looked at.
    public static final Reading NEW = new Reading(Status.UNREAD, 0, "");

    public Reading {
        if (rating < 0 || rating > 5) throw new IllegalArgumentException("a rating is 0 to 5, not " + rating);
    }

    public Reading with(Status status) {
        return new Reading(status, rating, notes);
    }

    public Reading withRating(int rating) {
        return new Reading(status, rating, notes);
    }

    public Reading withNotes(String notes) {
        return new Reading(status, rating, notes);
    }

    /// The states a paper goes through; [#word()] is how queries and files write one.
    public enum Status {
        UNREAD("unread"),
        TO_READ("to-read"),
        READING("reading"),
        READ("read"),
        SKIPPED("skipped");

        private final String word;

        Status(String word) {
            this.word = word;
        }

        public String word() {
            return word;
        }

        public static Optional<Status> parse(String word) {
            for (var status : values()) {
                if (status.word.equalsIgnoreCase(word.strip())) return Optional.of(status);
            }
            return Optional.empty();
        }
    }
}
