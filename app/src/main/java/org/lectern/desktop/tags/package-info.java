/// The tags as a face of their own: a tree whose counts follow the query, where tags are renamed, merged, moved and
/// removed.
@NullMarked
package org.lectern.desktop.tags;

import org.jspecify.annotations.NullMarked;
