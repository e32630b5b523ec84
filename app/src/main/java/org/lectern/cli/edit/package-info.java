/// Commands that change what the user has made of the library: tags, reading state, verdicts; and that take changes
/// back. Each is one edit, so each is one undo step.
@NullMarked
package org.lectern.cli.edit;

import org.jspecify.annotations.NullMarked;
