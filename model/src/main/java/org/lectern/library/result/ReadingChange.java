package org.lectern.library.result;

import java.util.Optional;
import java.util.OptionalInt;
import org.lectern.paper.Reading;

/// What of a paper's reading state is to change; what is empty stays.
public record ReadingChange(Optional<Reading.Status> status, OptionalInt rating, Optional<String> notes) {

    /// Whether it changes nothing.
    public boolean isNothing() {
        return status.isEmpty() && rating.isEmpty() && notes.isEmpty();
    }

    public static ReadingChange of(Reading.Status status) {
        return new ReadingChange(Optional.of(status), OptionalInt.empty(), Optional.empty());
    }

    public static ReadingChange rating(int rating) {
        return new ReadingChange(Optional.empty(), OptionalInt.of(rating), Optional.empty());
    }

    public static ReadingChange notes(String notes) {
        return new ReadingChange(Optional.empty(), OptionalInt.empty(), Optional.of(notes));
    }
}
