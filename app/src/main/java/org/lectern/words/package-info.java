/// Turns what the model says without words (problems, faults, phases, states, edits, counts) into sentences.
///
/// The window and the command line say the same thing in the same words, so the words stand below both. The
/// sentences themselves lie in the message bundle of `resources`; an apostrophe in it is always the typographic
/// one, because a plain one is syntax to [java.text.MessageFormat].
@NullMarked
package org.lectern.words;

import org.jspecify.annotations.NullMarked;
