/// What is known of single services and tools: where their pages put the parts of a paper.
@NullMarked
package org.lectern.format.html.site;

import org.jspecify.annotations.NullMarked;
