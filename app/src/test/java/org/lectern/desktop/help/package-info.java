/// The help pages and the Markdown they are written in.
@NullMarked
package org.lectern.desktop.help;

import org.jspecify.annotations.NullMarked;
