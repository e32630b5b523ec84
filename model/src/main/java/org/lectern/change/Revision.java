package org.lectern.change;

/// The number of a committed change. Each commit raises it by one; the library's revision is its highest.
///
/// @param number from 0, which is the empty library
public record Revision(long number) implements Comparable<Revision> {

    public static final Revision ZERO = new Revision(0);

    public Revision next() {
        return new Revision(number + 1);
    }

    @Override
    public int compareTo(Revision other) {
        return Long.compare(number, other.number);
    }

    @Override
    public String toString() {
        return Long.toString(number);
    }
}
