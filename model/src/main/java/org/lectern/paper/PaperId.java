package org.lectern.paper;

/// The number of a paper within its library. It is never given to another paper, not even after a removal.
///
/// @param number from 1
public record PaperId(long number) implements Comparable<PaperId> {

    public PaperId {
        if (number < 1) throw new IllegalArgumentException("a paper's number starts at 1, not " + number);
    }

    @Override
    public int compareTo(PaperId other) {
        return Long.compare(number, other.number);
    }

    @Override
    public String toString() {
        return Long.toString(number);
    }
}
