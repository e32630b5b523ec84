/// Normal forms of text, and the tokens that search, topics and duplicates share.
@NullMarked
package org.lectern.text;

import org.jspecify.annotations.NullMarked;
