/// The options of exported files.
@NullMarked
package org.lectern.desktop.exchange.wish;

import org.jspecify.annotations.NullMarked;
