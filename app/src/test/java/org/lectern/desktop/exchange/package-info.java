/// Laws of differences and references.
@NullMarked
package org.lectern.desktop.exchange;

import org.jspecify.annotations.NullMarked;
