/// What arXiv answers to programs: Atom feeds, and records by the protocol for harvesting, which other archives
/// speak as well.
@NullMarked
package org.lectern.format.arxiv;

import org.jspecify.annotations.NullMarked;
