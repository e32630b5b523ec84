/// Commands that look and change nothing.
@NullMarked
package org.lectern.cli.find;

import org.jspecify.annotations.NullMarked;
