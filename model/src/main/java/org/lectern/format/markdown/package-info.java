/// Reading lists in Markdown: a list item, a row of a table or a heading for each paper, as in the `README.md` of a
/// collection, in notes and in daily digests.
///
/// A [org.lectern.format.markdown.MarkdownList] finds the lines that may be papers and what the lines below say of
/// them under a name (`Abstract:`); [org.lectern.format.listing.ListedPaper] judges each.
@NullMarked
package org.lectern.format.markdown;

import org.jspecify.annotations.NullMarked;
