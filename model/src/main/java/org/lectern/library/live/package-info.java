/// Files that are kept up to date: what is to stand in one, in which state it is, and, where another hand has edited
/// it,
/// what was written, what stands there and what would be written now, side by side.
///
/// A file is never overwritten unless its bytes are those that were written last, or the user has seen what stands in
/// it.
@NullMarked
package org.lectern.library.live;

import org.jspecify.annotations.NullMarked;
