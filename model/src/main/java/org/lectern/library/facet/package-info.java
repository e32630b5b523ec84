/// What a list of papers is made of, counted: the ways to narrow it that a window offers.
@NullMarked
package org.lectern.library.facet;

import org.jspecify.annotations.NullMarked;
