/// The map: papers as points that lie together where they speak of the same things.
@NullMarked
package org.lectern.desktop.map;

import org.jspecify.annotations.NullMarked;
