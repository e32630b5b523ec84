/// The window, put together: [org.lectern.desktop.Desktop] opens a library off the FX thread,
/// [org.lectern.desktop.Room] makes its view-models and lets the one listen to the other, and
/// [org.lectern.desktop.Window] places their panes.
///
/// The feature folders below know the library and nothing of one another.
@NullMarked
package org.lectern.desktop;

import org.jspecify.annotations.NullMarked;
