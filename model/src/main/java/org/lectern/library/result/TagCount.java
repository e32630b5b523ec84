package org.lectern.library.result;

import org.lectern.paper.TagPath;

/// A tag and how many papers carry it.
///
/// @param papers those that carry the tag itself; 0 for a tag that is only an ancestor
/// @param withBelow those that carry it or a tag below it, each counted once
public record TagCount(TagPath tag, int papers, int withBelow) {}
