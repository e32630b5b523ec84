/// DBLP's own XML: the whole computer science bibliography in one file, or single records of it.
@NullMarked
package org.lectern.format.dblp;

import org.jspecify.annotations.NullMarked;
