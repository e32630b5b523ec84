/// RIS, the tagged format that reference managers exchange, in the dialects of its producers.
///
/// There are two definitions, Reference Manager's of 2001 and its maker's of 2011, and producers mix them. So each
/// part of a citation has a list of tags, the best first, and what no part takes is kept under a name of its own.
@NullMarked
package org.lectern.format.ris;

import org.jspecify.annotations.NullMarked;
