@NullMarked
package org.lectern.desktop.arrival;

import org.jspecify.annotations.NullMarked;
