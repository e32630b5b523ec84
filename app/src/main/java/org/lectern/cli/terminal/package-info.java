/// The world as a command sees it: where its words go, how wide that is, what was typed, and whether the user has
/// asked to stop. A test hands in another one; only [org.lectern.cli.terminal.Terminal#ofProcess()] looks at
/// the real one.
@NullMarked
package org.lectern.cli.terminal;

import org.jspecify.annotations.NullMarked;
