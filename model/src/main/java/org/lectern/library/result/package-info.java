/// What the library's services take and answer with: plain records, made for a window, a terminal and a script alike.
@NullMarked
package org.lectern.library.result;

import org.jspecify.annotations.NullMarked;
