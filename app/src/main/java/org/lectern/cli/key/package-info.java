/// Commands for citation keys.
@NullMarked
package org.lectern.cli.key;

import org.jspecify.annotations.NullMarked;
