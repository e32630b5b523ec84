/// The reading room itself: places on the left, the list in the middle, the reader on the right.
///
/// The list knows only the numbers of its papers; what a row says is fetched in pages, for what is in sight, and
/// kept by number, so that a row fetched for an older list is as right in a newer one.
@NullMarked
package org.lectern.desktop.papers;

import org.jspecify.annotations.NullMarked;
