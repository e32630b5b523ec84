/// Laws of the window's texts and colours.
@NullMarked
package org.lectern.desktop.style;

import org.jspecify.annotations.NullMarked;
