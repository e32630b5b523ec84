/// All that the window can do, in one list, and the palette that finds it by typing.
///
/// A [org.lectern.desktop.palette.Command] is said once; menu, keys, the sheet of all keys and the palette are four
/// looks at the same list, so that none of them can lack what another has.
@NullMarked
package org.lectern.desktop.palette;

import org.jspecify.annotations.NullMarked;
