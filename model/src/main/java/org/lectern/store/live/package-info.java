/// What became of the files that are kept up to date. Derived: which files these are, the user chose.
@NullMarked
package org.lectern.store.live;

import org.jspecify.annotations.NullMarked;
