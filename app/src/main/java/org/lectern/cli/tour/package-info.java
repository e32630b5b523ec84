/// What a start without a command shows where no window can be opened: what the library holds, or, on the bundled
/// sample, the whole job from reading lists to writing a bibliography.
@NullMarked
package org.lectern.cli.tour;

import org.jspecify.annotations.NullMarked;
