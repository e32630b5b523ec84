/// Large files that describe papers, looked up instead of read: an index beside each file that enriches imports.
///
/// The index is derived from its file. It lies in the library's cache folder, may be deleted at any time, and is made
/// anew as the file passes the next time. It is valid for one state of its file
/// ([org.lectern.library.reference.FileState]: size, time of change, and its two ends), and for one form of the index.
///
/// It holds two things. The keys of all records ([org.lectern.enrichment.TextKeys]), sorted, with the number of their
/// record: a few dozen of six bytes each. They only say which records are worth a look; they find too many, and never
/// too few, and a record that is found is then compared exactly as if the file had passed. And the records themselves,
/// as they were read, without the fields that enrichment never asks for, packed in blocks.
///
/// The records are kept, rather than their places in the file, because a place is not enough for most files: one packed
/// by gzip cannot be entered in the middle, a `.bib` entry may mean nothing without an `@string` far above it, a record
/// of an XML file or of a JSON list is no file by itself, and a text in two encodings is read otherwise from the
/// middle. So there is one way for every format. It costs disk: about half the size of a file of plain JSON lines.
///
/// Making it takes one pass in constant memory: keys are sorted in runs, which are merged at the end (external merge
/// sort, Knuth 1973).
@NullMarked
package org.lectern.library.reference;

import org.jspecify.annotations.NullMarked;
