/// The fields of a citation as things to speak of: which of them are filled, what they say, and where each came from.
@NullMarked
package org.lectern.paper.field;

import org.jspecify.annotations.NullMarked;
