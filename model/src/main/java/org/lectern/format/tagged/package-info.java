/// Formats in which each line starts with a tag: cutting lines into records is the same for all of them.
///
/// [org.lectern.format.tagged.TaggedLines] cuts, a [org.lectern.format.tagged.TaggedRecord] holds what was cut, and
/// [org.lectern.format.tagged.FieldTaker] hands its fields out, so that what nobody asked for is kept and named.
@NullMarked
package org.lectern.format.tagged;

import org.jspecify.annotations.NullMarked;
