package org.lectern.paper;

/// The number of a topic within a library. It stands here because papers, queries and topics all speak of it.
///
/// @param number from 1
public record TopicId(int number) implements Comparable<TopicId> {

    @Override
    public int compareTo(TopicId other) {
        return Integer.compare(number, other.number);
    }

    @Override
    public String toString() {
        return Integer.toString(number);
    }
}
