/// EndNote's tagged format (`%0 Journal Article`, `%T ...`) and refer, from which it comes.
@NullMarked
package org.lectern.format.enw;

import org.jspecify.annotations.NullMarked;
