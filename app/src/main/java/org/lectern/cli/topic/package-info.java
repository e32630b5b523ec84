/// Topics: what the papers are about, why each is where it is, and the user's hand on it.
@NullMarked
package org.lectern.cli.topic;

import org.jspecify.annotations.NullMarked;
