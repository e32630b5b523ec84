/// `enrich` and what belongs to it: proposals, the user's answers to them, and the reference files.
@NullMarked
package org.lectern.cli.enrich;

import org.jspecify.annotations.NullMarked;
