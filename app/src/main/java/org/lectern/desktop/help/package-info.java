/// What the window says about itself: its keys, its help pages, and who made it.
@NullMarked
package org.lectern.desktop.help;

import org.jspecify.annotations.NullMarked;
