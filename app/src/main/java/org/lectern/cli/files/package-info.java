/// The commands about the files of papers: linking, matching a folder of PDFs, finding moved files again, opening.
@NullMarked
package org.lectern.cli.files;

import org.jspecify.annotations.NullMarked;
