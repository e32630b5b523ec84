/// What the user wishes of an exported file where users differ: the same options as on the command line, offered where
/// the format has them, and remembered for the library.
@NullMarked
package org.lectern.desktop.exchange.wish;

import org.jspecify.annotations.NullMarked;
