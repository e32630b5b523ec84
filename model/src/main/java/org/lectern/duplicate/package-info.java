/// Which papers are the same work, and why: evidence for pairs, and the user's verdicts on them.
///
/// [org.lectern.duplicate.SameText] decides what may be joined without asking: the same title and abstract,
/// and no field that contradicts. [org.lectern.duplicate.TextFingerprint] is the block in which such pairs
/// are looked for, so that no list is ever compared pair by pair.
///
/// [org.lectern.duplicate.DuplicateSearch] finds the rest. It keeps the features of each paper, compares only
/// papers that meet in a block, adds up log-odds for and against, and joins pairs into groups, the surest
/// first. Errors cost unequally: a false merge loses a paper, a missed one costs a second look. So what
/// contradicts outweighs what agrees, some findings veto, and a group never bridges papers that contradict
/// each other.
///
/// [org.lectern.duplicate.MergePlan] proposes what becomes of a group. Nothing here changes a library.
@NullMarked
package org.lectern.duplicate;

import org.jspecify.annotations.NullMarked;
