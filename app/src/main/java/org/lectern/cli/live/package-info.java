/// Commands for files that are kept up to date.
@NullMarked
package org.lectern.cli.live;

import org.jspecify.annotations.NullMarked;
