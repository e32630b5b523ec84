/// What BibDesk writes into a `.bib` file for itself: the files that an entry is linked to, and groups.
///
/// Linked files are property lists in Base64 ([org.lectern.format.bibtex.bibdesk.LinkedFiles]), of which only the
/// path beside the `.bib` file is of use on another machine. Groups stand in comments at the end of the file
/// ([org.lectern.format.bibtex.bibdesk.GroupList]).
@NullMarked
package org.lectern.format.bibtex.bibdesk;

import org.jspecify.annotations.NullMarked;
