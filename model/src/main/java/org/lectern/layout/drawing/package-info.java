/// The map as a picture: what is drawn where, and the picture as text.
///
/// [org.lectern.layout.drawing.Scene] says what there is, [org.lectern.layout.drawing.Drawing] lists circles and names
/// in pixels. SVG, HTML, a bitmap and the window's canvas all draw the same list, so that they look the same.
/// [org.lectern.layout.drawing.Palette] gives topics colours that the colour-blind can tell apart, each at least
/// 3 : 1 against its background.
@NullMarked
package org.lectern.layout.drawing;

import org.jspecify.annotations.NullMarked;
