/// Topics: which papers of a list treat of the same, what to call it, and what the user says to that.
///
/// [org.lectern.topic.TopicSearch] finds a [org.lectern.topic.Clustering]: papers become vectors, their nearest
/// neighbours by words and by latent dimensions a graph, and communities of that graph topics, which are named by
/// phrases that stand in their papers. A later run starts from the one before it, so that topics keep their papers
/// and their numbers while a library grows.
///
/// The user's own hand on topics, [org.lectern.topic.TopicHands], is kept apart from what is found: it is seen at once
/// through [org.lectern.topic.TopicHands#on], and guides every later run. [org.lectern.topic.TopicChange] tells what a
/// run would change, [org.lectern.topic.TopicReason] why a paper is where it is. All of it is pure and seeded.
@NullMarked
package org.lectern.topic;

import org.jspecify.annotations.NullMarked;
