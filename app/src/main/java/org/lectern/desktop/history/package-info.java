/// Taking back and doing again, each step named before it is taken.
@NullMarked
package org.lectern.desktop.history;

import org.jspecify.annotations.NullMarked;
