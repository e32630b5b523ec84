/// What is wrong or missing in papers that are to be written, before an editor or LaTeX says it.
@NullMarked
package org.lectern.format.preflight;

import org.jspecify.annotations.NullMarked;
