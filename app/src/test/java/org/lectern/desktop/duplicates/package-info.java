@NullMarked
package org.lectern.desktop.duplicates;

import org.jspecify.annotations.NullMarked;
