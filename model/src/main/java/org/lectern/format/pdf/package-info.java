/// What a PDF says of itself on its first page and in its metadata, and whether that is a given paper.
///
/// Only the first page is read, from bytes that the caller opens; nothing of the text behind it is looked at. A PDF
/// that cannot be read is a value with the reason.
@NullMarked
package org.lectern.format.pdf;

import org.jspecify.annotations.NullMarked;
