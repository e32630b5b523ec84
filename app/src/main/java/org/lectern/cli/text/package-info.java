/// How text lies on a terminal: how many columns a character takes, how lines are cut, wrapped and set in columns,
/// and how they are emphasised. Pure, and unknowing of commands and libraries.
@NullMarked
package org.lectern.cli.text;

import org.jspecify.annotations.NullMarked;
