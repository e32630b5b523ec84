/// The files of the paper that is read, and the sheet on which a folder of PDFs is matched with the library.
@NullMarked
package org.lectern.desktop.files;

import org.jspecify.annotations.NullMarked;
