/// What arXiv answers to programs: Atom feeds.
@NullMarked
package org.lectern.format.arxiv;

import org.jspecify.annotations.NullMarked;
