/// Counting by tag, year, author and venue.
@NullMarked
package org.lectern.library.facet;

import org.jspecify.annotations.NullMarked;
