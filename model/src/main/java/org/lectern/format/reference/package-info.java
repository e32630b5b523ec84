/// A paper as the bibliographies of journals and publishers name it.
///
/// The styles are our own reading of what their guides ask for, for the types of papers that reading lists hold; they
/// are no copies of a publisher's style sheets, and know no more than articles, papers of proceedings and books, books,
/// theses, reports, and what stands on the web.
@NullMarked
package org.lectern.format.reference;

import org.jspecify.annotations.NullMarked;
