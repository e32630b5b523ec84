/// Lists in: from files, folders, drops and the clipboard, with a line afterwards that says what became of them.
@NullMarked
package org.lectern.desktop.exchange;

import org.jspecify.annotations.NullMarked;
