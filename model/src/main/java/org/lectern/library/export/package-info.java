/// What an export needs from a library beside the papers: what hangs on them, journals' other names, folders of notes,
/// and the mending of what a pre-flight finds.
@NullMarked
package org.lectern.library.export;

import org.jspecify.annotations.NullMarked;
