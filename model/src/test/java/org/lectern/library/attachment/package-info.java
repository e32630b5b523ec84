@NullMarked
package org.lectern.library.attachment;

import org.jspecify.annotations.NullMarked;
