/// The table of records that could not be read, and how the journal writes them.
@NullMarked
package org.lectern.store.broken;

import org.jspecify.annotations.NullMarked;
