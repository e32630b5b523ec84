/// How the bytes of a file stand for characters.
///
/// An [org.lectern.format.encoding.Encoding] is told from the first bytes of a file: by its byte order mark, by the
/// places of its NUL bytes, by being valid UTF-8, or by what the file [says][org.lectern.format.encoding.Stated] of
/// itself. What is left is Western, or refused: bytes of a script that nobody names would come in as gibberish.
@NullMarked
package org.lectern.format.encoding;

import org.jspecify.annotations.NullMarked;
