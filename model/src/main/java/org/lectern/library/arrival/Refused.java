package org.lectern.library.arrival;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.lectern.format.Parsed;
import org.lectern.work.Problem;

/// An input that is known for what it is, and not read.
record Refused(Problem reason) implements Opened {

    @Override
    public Optional<Problem> refusal() {
        return Optional.of(reason);
    }

    @Override
    public String format() {
        return "";
    }

    @Override
    public Stream<Parsed> records() {
        return Stream.empty();
    }

    @Override
    public List<Problem> remarks() {
        return List.of();
    }

    @Override
    public void close() {
        // nothing is open
    }
}
