/// JSON in three forms: snapshots with one object a line, our own papers in full, and citations for other programs.
///
/// [org.lectern.format.json.PaperJson] is the one place that knows how a paper is written as an object; the command
/// line prints the same objects.
@NullMarked
package org.lectern.format.json;

import org.jspecify.annotations.NullMarked;
