/// Lists of papers that people write for people: a line for each, with a title that stands out and a link to the
/// paper, and behind it perhaps who wrote it, where and when.
///
/// Such a line has no syntax. [org.lectern.format.listing.ListedPaper] takes what its marks and links say beyond
/// doubt, and leaves the rest as it stands; where even the title cannot be told, it says so.
@NullMarked
package org.lectern.format.listing;

import org.jspecify.annotations.NullMarked;
