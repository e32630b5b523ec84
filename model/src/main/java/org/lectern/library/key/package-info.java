/// Citation keys as a whole: the pattern they are proposed by, keys given, changed by the user's command and set by
/// hand, and the list of what old keys have become.
@NullMarked
package org.lectern.library.key;

import org.jspecify.annotations.NullMarked;
