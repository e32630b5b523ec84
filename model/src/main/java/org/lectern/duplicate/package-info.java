/// Which papers are the same work, and why: evidence for pairs, and the user's verdicts on them.
///
/// [org.lectern.duplicate.SameText] decides what may be joined without asking: the same title and abstract, and no
/// field that contradicts. [org.lectern.duplicate.TextFingerprint] is the block in which such pairs are looked
/// for, so that no list is ever compared pair by pair.
@NullMarked
package org.lectern.duplicate;

import org.jspecify.annotations.NullMarked;
