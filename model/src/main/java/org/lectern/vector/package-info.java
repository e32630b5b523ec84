/// Papers as vectors of their words, and which papers lie near one another.
///
/// Four steps, each a value that never changes:
///
/// 1. [org.lectern.vector.Corpus] holds the words of many papers as numbers, once, as they are written;
/// 2. [org.lectern.vector.TermVectors] weighs the stems and pairs of stems that tell papers apart (TF-IDF);
/// 3. [org.lectern.vector.LatentVectors] folds words that keep the same company into a few dimensions (SVD);
/// 4. [org.lectern.vector.NeighbourGraph] finds the nearest rows of either.
///
/// A paper is a row number here, given in order of adding; callers hold the papers that belong to the rows. The same
/// rows give the same numbers on every machine: chance is seeded, and work is cut into chunks that do not depend on
/// the number of threads. Topics, the map and suggestions share these vectors.
@NullMarked
package org.lectern.vector;

import org.jspecify.annotations.NullMarked;
