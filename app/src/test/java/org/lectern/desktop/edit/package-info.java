/// Fields of a citation as text and back.
@NullMarked
package org.lectern.desktop.edit;

import org.jspecify.annotations.NullMarked;
