package org.lectern.library.arrival;

import java.util.Comparator;

/// Where a record stands in a batch.
///
/// @param input the input's place in the batch, from 0
/// @param record the record's place in the input, from 1, rejected ones counted
public record Place(int input, int record) implements Comparable<Place> {

    private static final Comparator<Place> ORDER =
            Comparator.comparingInt(Place::input).thenComparingInt(Place::record);

    @Override
    public int compareTo(Place other) {
        return ORDER.compare(this, other);
    }
}
