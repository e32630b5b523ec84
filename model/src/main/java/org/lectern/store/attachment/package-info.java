/// The files of papers as the tables hold them, and how they looked when they were last seen.
@NullMarked
package org.lectern.store.attachment;

import org.jspecify.annotations.NullMarked;
