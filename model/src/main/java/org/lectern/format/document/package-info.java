/// Lists for people: a reading list in Markdown and a bibliography in HTML, both in one plain style.
@NullMarked
package org.lectern.format.document;

import org.jspecify.annotations.NullMarked;
