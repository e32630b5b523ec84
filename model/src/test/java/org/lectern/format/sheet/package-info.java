@NullMarked
package org.lectern.format.sheet;

import org.jspecify.annotations.NullMarked;
