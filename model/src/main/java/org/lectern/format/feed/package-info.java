/// Feeds of papers: RSS 1.0 and 2.0 and Atom, as arXiv, journals, preprint servers and PubMed offer them.
///
/// Feeds also tell of news. An entry is a paper if it has the number of one, names a journal in PRISM's words, or
/// leads to a place of papers; of all others it is said that nobody can tell.
@NullMarked
package org.lectern.format.feed;

import org.jspecify.annotations.NullMarked;
