/// The search field: what was typed, how it was read, and the list of papers that answers it.
@NullMarked
package org.lectern.desktop.search;

import org.jspecify.annotations.NullMarked;
