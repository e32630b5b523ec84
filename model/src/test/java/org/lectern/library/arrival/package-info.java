@NullMarked
package org.lectern.library.arrival;

import org.jspecify.annotations.NullMarked;
