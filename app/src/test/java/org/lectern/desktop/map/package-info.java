/// The map’s reasoning.
@NullMarked
package org.lectern.desktop.map;

import org.jspecify.annotations.NullMarked;
