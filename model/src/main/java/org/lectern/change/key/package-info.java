/// Planning new citation keys for many papers at once.
@NullMarked
package org.lectern.change.key;

import org.jspecify.annotations.NullMarked;
