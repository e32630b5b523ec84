/// The truth: one SQLite file per library. All SQL of the program stands here.
///
/// One connection writes, in one transaction per revision ([org.lectern.store.Writing]); readers have a read-only
/// connection each, and see the last committed state whatever is being written. Each change is journalled with what
/// it *replaced*, which is enough to take it back at any later time and no second copy of what the tables hold.
/// Every `SQLException` ends here, as a [org.lectern.store.file.StoreException] with its fault.
@NullMarked
package org.lectern.store;

import org.jspecify.annotations.NullMarked;
