/// The files that belong to papers: linking them, finding the papers of a folder of PDFs, and finding files again that
/// were moved. The files themselves are never changed, copied or deleted.
@NullMarked
package org.lectern.library.attachment;

import org.jspecify.annotations.NullMarked;
