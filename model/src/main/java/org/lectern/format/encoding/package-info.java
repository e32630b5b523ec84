/// What files say of their own encoding.
@NullMarked
package org.lectern.format.encoding;

import org.jspecify.annotations.NullMarked;
