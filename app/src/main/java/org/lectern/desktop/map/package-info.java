/// The map: papers about the same things lie together. Its state reasons in the map's own plane and in pixels of the
/// usual text size; only the canvas knows how large a pixel is.
@NullMarked
package org.lectern.desktop.map;

import org.jspecify.annotations.NullMarked;
