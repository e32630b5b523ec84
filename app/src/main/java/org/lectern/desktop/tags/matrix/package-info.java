/// Which tags stand together, as a matrix of shaded cells.
@NullMarked
package org.lectern.desktop.tags.matrix;

import org.jspecify.annotations.NullMarked;
