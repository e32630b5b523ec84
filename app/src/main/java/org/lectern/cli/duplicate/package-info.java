/// Papers held more than once: what may be doubled and why, the user's verdicts, merging and taking apart.
@NullMarked
package org.lectern.cli.duplicate;

import org.jspecify.annotations.NullMarked;
