/// Pages that Safari saves with all they need as one file: a binary property list (`.webarchive`).
@NullMarked
package org.lectern.format.webarchive;

import org.jspecify.annotations.NullMarked;
