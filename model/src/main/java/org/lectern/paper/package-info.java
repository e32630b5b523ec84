/// The nouns: a paper, the citation that describes it, and what a library knows of it besides.
///
/// All of them are immutable records. A missing text is `""`, a missing list is empty; only a missing number
/// is `null` in a citation. What two reasoning packages both need is a noun and stands here, so that they
/// need not know one another.
@NullMarked
package org.lectern.paper;

import org.jspecify.annotations.NullMarked;
