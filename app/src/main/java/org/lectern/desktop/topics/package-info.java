/// What the papers are about: topics as places on the left, and the user's hand on them.
@NullMarked
package org.lectern.desktop.topics;

import org.jspecify.annotations.NullMarked;
