@NullMarked
package org.lectern.desktop.cite;

import org.jspecify.annotations.NullMarked;
