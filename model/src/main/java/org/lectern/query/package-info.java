/// What a user asks for: the tree of a query, and the reading of the line that a user types.
///
/// [org.lectern.query.Query#read] never fails: what cannot be read comes back with its place, a proposal and the
/// plain words, so that there is always something to search for. The reader takes one pass over the line; at its
/// first mistake it notes it and reads on. Text with a colon that is no field (`BERT: a study`, `10:30`, a URL) is
/// text. Words next to one another are one [org.lectern.query.Query.Words]; a pair of parentheses is kept as a
/// node of its own, which is how [org.lectern.query.Query#write] can write any tree.
@NullMarked
package org.lectern.query;

import org.jspecify.annotations.NullMarked;
