/// The four faces of the middle: list, map, duplicates, tags, all of the same query.
@NullMarked
package org.lectern.desktop.face;

import org.jspecify.annotations.NullMarked;
