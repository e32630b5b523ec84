/// What JabRef, BibDesk and Mendeley write into a `.bib` file for themselves: groups, and how far the user has come
/// with
/// a paper.
///
/// JabRef's groups stand in the entries by name, and their tree in a comment that is usually the last thing in the
/// file; [org.lectern.format.bibtex.jabref.GroupTree] reads it before the entries are read.
/// [org.lectern.format.bibtex.jabref.Desk] says what all of it means here.
@NullMarked
package org.lectern.format.bibtex.jabref;

import org.jspecify.annotations.NullMarked;
