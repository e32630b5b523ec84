/// The formats there are. Only this package knows all of them, so that no format knows another.
@NullMarked
package org.lectern.format.all;

import org.jspecify.annotations.NullMarked;
