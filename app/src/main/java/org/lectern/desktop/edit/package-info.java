/// Correcting a paper's fields by hand.
@NullMarked
package org.lectern.desktop.edit;

import org.jspecify.annotations.NullMarked;
