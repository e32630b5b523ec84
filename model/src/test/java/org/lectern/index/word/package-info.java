@NullMarked
package org.lectern.index.word;

import org.jspecify.annotations.NullMarked;
