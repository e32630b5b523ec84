/// What is about to come in, seen before it does, and what could not be read.
@NullMarked
package org.lectern.desktop.arrival;

import org.jspecify.annotations.NullMarked;
