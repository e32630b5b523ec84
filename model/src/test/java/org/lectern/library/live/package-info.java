@NullMarked
package org.lectern.library.live;

import org.jspecify.annotations.NullMarked;
