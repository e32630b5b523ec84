/// What the library's services stand on: the store and index together, the one thread that writes to both, the gate
/// that keeps the drawing thread out, and the way in which faults are told.
@NullMarked
package org.lectern.library.core;

import org.jspecify.annotations.NullMarked;
