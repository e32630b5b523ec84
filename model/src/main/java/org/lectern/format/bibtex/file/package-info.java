/// A BibTeX file as it stands: entries with their fields in TeX, and what stands between them.
///
/// [org.lectern.format.bibtex.file.EntryParser] cuts a file into entries, one at a time, and replaces macros;
/// [org.lectern.format.bibtex.file.CrossReferences] lets children inherit from their parents. An
/// [org.lectern.format.bibtex.file.Entry] carries the remarks and definitions that stand above it, so that its
/// verbatim text says everything wherever it is read again. What a field means is not known here.
@NullMarked
package org.lectern.format.bibtex.file;

import org.jspecify.annotations.NullMarked;
