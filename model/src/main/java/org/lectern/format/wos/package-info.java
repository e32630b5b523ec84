/// Web of Science's tagged format, `FN ... PT ... ER ... EF`.
@NullMarked
package org.lectern.format.wos;

import org.jspecify.annotations.NullMarked;
