/// What is derived from the papers' texts: topics, the map, advice on tags. Each is computed off the writer's thread
/// from one reading of all texts, kept whole in place of the one before, and makes no revision; the user's hand on it
/// is an edit like any other.
@NullMarked
package org.lectern.library.topic;

import org.jspecify.annotations.NullMarked;
