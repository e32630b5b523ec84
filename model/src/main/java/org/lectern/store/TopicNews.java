package org.lectern.store;

import org.lectern.topic.TopicChange;

/// Something that the last run changed, for the user to accept or to reject.
///
/// @param number by which the user names it, from 1; it stays while others are answered
public record TopicNews(int number, TopicChange change) {}
