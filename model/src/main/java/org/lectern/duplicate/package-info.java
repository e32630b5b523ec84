/// Which papers are the same work, and why: candidates with evidence, and the user's verdicts on them.
@NullMarked
package org.lectern.duplicate;

import org.jspecify.annotations.NullMarked;
