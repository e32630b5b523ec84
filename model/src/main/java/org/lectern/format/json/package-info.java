/// JSON in four forms: snapshots with one object a line, lists of objects as services answer, our own papers in full,
/// and citations for other programs.
///
/// [org.lectern.format.json.JsonFields] says what an object means by its names; [org.lectern.format.json.JsonElements]
/// cuts a list into objects, so that a broken one costs itself and no other.
///
/// [org.lectern.format.json.PaperJson] is the one place that knows how a paper is written as an object; the command
/// line prints the same objects.
@NullMarked
package org.lectern.format.json;

import org.jspecify.annotations.NullMarked;
