/// The window, looked at headless, and its view-models on one thread.
@NullMarked
package org.lectern.desktop;

import org.jspecify.annotations.NullMarked;
