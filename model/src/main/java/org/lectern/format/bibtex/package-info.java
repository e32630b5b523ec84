/// BibTeX and biblatex, in and out.
///
/// Reading runs in steps, an entry at a time: [org.lectern.format.bibtex.file.EntryParser] cuts entries and keeps what
/// is wrong with them and what stands between them, [org.lectern.format.bibtex.file.CrossReferences] lets children
/// inherit from parents, and [org.lectern.format.bibtex.EntryReader] says what an entry means. A child whose parent
/// stands further down waits for it and comes just behind it (or at the end of the file where there is no such parent),
/// because to keep the order of the file would mean to keep the file; its record number still says where it stood.
///
/// Writing is one [org.lectern.format.bibtex.EntryWriter] with a [org.lectern.format.bibtex.Dialect] for each of the
/// two formats: canonical, so that a file changes only where papers have changed. A
/// [org.lectern.format.bibtex.SourceForm] remembers how the imported entry put a value, and that TeX is kept as long as
/// it says the same, so that exporting, importing and exporting again gives the same bytes. What the imported files
/// held
/// between their entries goes through [org.lectern.format.bibtex.AsideWriter]. Fields that BibTeX has no name for, or
/// that would mislead LaTeX, are [org.lectern.format.bibtex.HiddenFields].
@NullMarked
package org.lectern.format.bibtex;

import org.jspecify.annotations.NullMarked;
