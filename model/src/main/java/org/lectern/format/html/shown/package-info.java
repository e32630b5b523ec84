/// What a reader sees of a page.
@NullMarked
package org.lectern.format.html.shown;

import org.jspecify.annotations.NullMarked;
