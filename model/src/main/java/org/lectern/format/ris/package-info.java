/// RIS, the tagged lines by which reference managers exchange records.
@NullMarked
package org.lectern.format.ris;

import org.jspecify.annotations.NullMarked;
