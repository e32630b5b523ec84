/// Tables: one paper a row, what the columns mean told from their heads.
@NullMarked
package org.lectern.format.csv;

import org.jspecify.annotations.NullMarked;
