/// Communities of a weighted graph, whatever its vertices are.
///
/// [org.lectern.topic.graph.Communities] finds how finely to cut a [org.lectern.topic.graph.Graph] and cuts it into a
/// [org.lectern.topic.graph.Partition]; [org.lectern.topic.graph.Votes] tells where a vertex's ties lead.
@NullMarked
package org.lectern.topic.graph;

import org.jspecify.annotations.NullMarked;
