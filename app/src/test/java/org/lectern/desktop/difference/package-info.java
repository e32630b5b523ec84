/// Laws of differences.
@NullMarked
package org.lectern.desktop.difference;

import org.jspecify.annotations.NullMarked;
