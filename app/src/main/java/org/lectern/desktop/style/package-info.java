/// How the window looks and speaks: themes, text size, icons, and the words of the user's language.
///
/// One style sheet, `lectern.css`, gives structure; `light.css` and `dark.css` are palettes of the same colour
/// roles. Everything is measured in ems, so that the one font size at the root scales all of it.
@NullMarked
package org.lectern.desktop.style;

import org.jspecify.annotations.NullMarked;
