/// What a designer or translator changes: messages, help pages, style sheets and the bundled sample.
/// [org.lectern.resources.Resources] finds them; nothing here decides anything.
@NullMarked
package org.lectern.resources;

import org.jspecify.annotations.NullMarked;
