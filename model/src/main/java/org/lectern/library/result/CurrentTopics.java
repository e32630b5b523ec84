package org.lectern.library.result;

import org.lectern.change.Revision;
import org.lectern.topic.Clustering;

/// The topics as the user sees them.
///
/// @param revision of the texts that the run was made from
/// @param isCurrent whether no text and no pin has changed since
/// @param clustering with the user's hand on it
public record CurrentTopics(Revision revision, boolean isCurrent, Clustering clustering) {}
