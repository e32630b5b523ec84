/// The program's two faces, and [org.lectern.Main], which chooses between them.
@NullMarked
package org.lectern;

import org.jspecify.annotations.NullMarked;
