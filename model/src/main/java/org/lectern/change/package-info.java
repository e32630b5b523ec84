/// The heart of a library: a user's wish is an [org.lectern.change.Edit]; a pure function,
/// [org.lectern.change.Plan], turns it into the [org.lectern.change.Delta] it means; one writer commits that.
///
/// Nothing here touches a file. The plan reads the library through [org.lectern.change.Facts], which the store
/// implements and a test replaces by a map.
@NullMarked
package org.lectern.change;

import org.jspecify.annotations.NullMarked;
