/// Papers that may be one work: one group at a time, side by side, with a verdict under each key.
@NullMarked
package org.lectern.desktop.duplicates;

import org.jspecify.annotations.NullMarked;
