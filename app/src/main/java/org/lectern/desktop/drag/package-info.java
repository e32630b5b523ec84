/// What can be carried within the window with the mouse.
@NullMarked
package org.lectern.desktop.drag;

import org.jspecify.annotations.NullMarked;
