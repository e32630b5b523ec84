/// Where papers lie on the map, and what is found there.
///
/// [org.lectern.layout.Layout] gives each paper a place such that papers that are near in their words are near on the
/// map: t-distributed stochastic neighbour embedding (van der Maaten, Hinton 2008) with a quadtree for the forces
/// between far papers (van der Maaten 2014), so that a step costs n log n. It runs in these steps:
///
/// 1. [org.lectern.layout.Affinities] turns the neighbours' similarities into how strongly two papers attract;
/// 2. [org.lectern.layout.Start] says where papers lie at first: by their strongest dimensions, or where they lay
///    on an earlier map, from which they then hardly move;
/// 3. [org.lectern.layout.Descent] lets attraction and [org.lectern.layout.Repulsion] settle;
/// 4. [org.lectern.layout.Frame] fits the result into the unit square.
///
/// Everything is seeded and cut into chunks of fixed size, so that the same library gives the same map on every
/// machine. [org.lectern.layout.PointIndex] answers what lies under a cursor or in a lasso,
/// [org.lectern.layout.Viewport] what of the map is in sight, and [org.lectern.layout.Names] which topic names have
/// room there. What is drawn from that is in [org.lectern.layout.drawing].
@NullMarked
package org.lectern.layout;

import org.jspecify.annotations.NullMarked;
