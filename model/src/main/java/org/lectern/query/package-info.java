/// What a user asks for: the tree of a query, and the reading of the line that a user types.
@NullMarked
package org.lectern.query;

import org.jspecify.annotations.NullMarked;
