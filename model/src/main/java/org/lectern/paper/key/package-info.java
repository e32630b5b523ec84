/// How the user wants citation keys to look: a [pattern][org.lectern.paper.key.KeyPattern] in one of the two notations
/// that users of other programs know, JabRef's brackets and Better BibTeX's formulas, read into the same parts.
@NullMarked
package org.lectern.paper.key;

import org.jspecify.annotations.NullMarked;
