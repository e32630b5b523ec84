/// Files that are kept up to date: they are written a moment after each change, their states are shown, and a file that
/// another hand has edited is compared side by side.
@NullMarked
package org.lectern.desktop.live;

import org.jspecify.annotations.NullMarked;
