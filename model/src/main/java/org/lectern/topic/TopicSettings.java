package org.lectern.topic;

import java.util.OptionalInt;

/// What the user asks of the topics.
///
/// @param count how many topics there should be, from 1; empty where a sensible number is to be found
public record TopicSettings(OptionalInt count) {

    /// A number that suits the list is found.
    public static final TopicSettings AUTOMATIC = new TopicSettings(OptionalInt.empty());

    public TopicSettings {
        if (count.isPresent() && count.getAsInt() < 1)
            throw new IllegalArgumentException("no topics are no clustering");
    }

    public static TopicSettings of(int count) {
        return new TopicSettings(OptionalInt.of(count));
    }
}
