/// Compressed input: a file in gzip's form, and archives (ZIP) with several files.
///
/// Nothing is ever unpacked to a disk, and no more is read than an importer asks for; what goes on for longer than any
/// bibliography breaks off with an error.
@NullMarked
package org.lectern.library.packed;

import org.jspecify.annotations.NullMarked;
