@NullMarked
package org.lectern.library.key;

import org.jspecify.annotations.NullMarked;
