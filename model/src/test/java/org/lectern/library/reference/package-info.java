@NullMarked
package org.lectern.library.reference;

import org.jspecify.annotations.NullMarked;
