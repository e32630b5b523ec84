/// The sheet for citation keys: a pattern that shows as one types what keys would be, and what would change.
@NullMarked
package org.lectern.desktop.cite;

import org.jspecify.annotations.NullMarked;
