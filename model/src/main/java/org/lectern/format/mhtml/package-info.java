/// Pages that a browser saves with all they need as one file: a MIME message of several parts (MHTML, RFC 2557).
@NullMarked
package org.lectern.format.mhtml;

import org.jspecify.annotations.NullMarked;
