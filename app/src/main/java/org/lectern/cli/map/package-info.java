/// The map in the terminal: places as lines, and the picture as a file.
@NullMarked
package org.lectern.cli.map;

import org.jspecify.annotations.NullMarked;
