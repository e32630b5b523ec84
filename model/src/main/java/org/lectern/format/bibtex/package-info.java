/// BibTeX and biblatex, in and out.
///
/// Reading runs in steps, an entry at a time: [org.lectern.format.bibtex.CharacterFeed] gives characters with their
/// lines, [org.lectern.format.bibtex.EntryParser] cuts entries and keeps what is wrong with them,
/// [org.lectern.format.bibtex.CrossReferences] lets children inherit from parents, and
/// [org.lectern.format.bibtex.EntryReader] says what an entry means. A child whose parent stands further down waits
/// for it and comes just behind it (or at the end of the file where there is no such parent), because to keep the
/// order of the file would mean to keep the file; its record number still says where it stood.
///
/// Writing is one [org.lectern.format.bibtex.EntryWriter] with a [org.lectern.format.bibtex.Dialect] for each of the
/// two formats: canonical, so that a file changes only where papers have changed.
@NullMarked
package org.lectern.format.bibtex;

import org.jspecify.annotations.NullMarked;
