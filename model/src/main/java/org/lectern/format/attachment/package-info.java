/// How files of other programs name the files that belong to a paper, and how such names are written again.
@NullMarked
package org.lectern.format.attachment;

import org.jspecify.annotations.NullMarked;
