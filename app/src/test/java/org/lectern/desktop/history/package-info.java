/// What was done, and taking it back.
@NullMarked
package org.lectern.desktop.history;

import org.jspecify.annotations.NullMarked;
